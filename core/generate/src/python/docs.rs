//! Documentation, as comments of Rust and as docstrings.

/// Short enough for a docstring in a class and for a comment of Rust.
const WIDTH: usize = 88;

/// What there is to say of a class or a method.
#[derive(Clone, Default)]
pub struct Docs {
    /// Paragraphs.
    pub text: Vec<String>,
    /// The arguments and what they mean.
    pub args: Vec<(String, String)>,
    /// Errors and when they are raised.
    pub raises: Vec<(&'static str, &'static str)>,
}

impl Docs {
    /// From a text whose paragraphs have an empty line between them.
    pub fn new(text: &str) -> Self {
        Self { text: text.split("\n\n").map(str::to_owned).collect(), ..Self::default() }
    }

    /// With another paragraph.
    pub fn and(mut self, paragraph: &str) -> Self {
        self.text.push(paragraph.to_owned());
        self
    }

    pub fn with_args(mut self, args: impl IntoIterator<Item = (String, String)>) -> Self {
        self.args.extend(args);
        self
    }

    /// The lines of the docstring.
    pub fn lines(&self) -> Vec<String> {
        let text = self.text.iter().map(|paragraph| wrap(paragraph, "", ""));
        let section = |title: &str, entries: &mut dyn Iterator<Item = String>| {
            let mut lines: Vec<_> =
                entries.flat_map(|entry| wrap(&entry, "    ", "        ")).collect();
            if !lines.is_empty() {
                lines.insert(0, format!("{title}:"));
            }
            lines
        };
        let args =
            section("Args", &mut self.args.iter().map(|(name, doc)| format!("{name}: {doc}")));
        let raises =
            section("Raises", &mut self.raises.iter().map(|(name, doc)| format!("{name}: {doc}")));
        let blocks = text.chain([args, raises]).filter(|block| !block.is_empty());
        blocks.collect::<Vec<_>>().join(&[String::new()][..])
    }

    /// As comments of Rust.
    pub fn rust(&self) -> String {
        self.lines().iter().map(|line| format!("/// {line}").trim_end().to_owned() + "\n").collect()
    }
}

/// A docstring of these lines; none where there are none.
pub fn docstring(lines: &[String], indent: &str) -> String {
    let Some((last, before)) = lines.split_last() else { return String::new() };
    let text = lines.join("\n");
    assert!(!text.contains('\\') && !text.contains("\"\"\""), "escape what is in:\n{text}");
    if before.is_empty() && !last.ends_with('"') {
        return format!("{indent}\"\"\"{last}\"\"\"\n");
    }
    let mut written = format!("{indent}\"\"\"{}\n", lines[0]);
    for line in &lines[1..] {
        written += &if line.is_empty() { "\n".to_owned() } else { format!("{indent}{line}\n") };
    }
    written + indent + "\"\"\"\n"
}

/// Fill a paragraph.
fn wrap(paragraph: &str, first: &str, others: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in paragraph.split_whitespace() {
        if !is_empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(std::mem::replace(&mut line, others.to_owned()));
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line += word;
        is_empty = false;
    }
    lines.push(line);
    lines
}

/// A clause as a sentence: `how often` becomes `How often`.
pub fn capitalized(clause: &str) -> String {
    let mut letters = clause.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documentation_is_filled_and_arguments_are_indented() {
        let docs = Docs::new("One\nparagraph.\n\nAnother.")
            .with_args([("limit".to_owned(), "word ".repeat(20))]);
        let first = format!("    limit: {}", ["word"; 15].join(" "));
        let second = format!("        {}", ["word"; 5].join(" "));
        assert_eq!(docs.lines(), ["One paragraph.", "", "Another.", "", "Args:", &first, &second]);
        assert!(docs.rust().starts_with("/// One paragraph.\n///\n/// Another.\n"));
    }

    #[test]
    fn a_docstring_ends_as_python_wants_it() {
        assert_eq!(docstring(&["Short.".to_owned()], "    "), "    \"\"\"Short.\"\"\"\n");
        assert_eq!(docstring(&["A \"quote\"".to_owned()], ""), "\"\"\"A \"quote\"\n\"\"\"\n");
        assert_eq!(docstring(&[], ""), "");
    }
}
