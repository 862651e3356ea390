//! The command's manual page, and what makes shells complete it, for the packages that have it.

use std::io::{self, Write};

use clap::Command;
use clap_complete::{Shell, generate};
use clap_mangen::Man;

use crate::output::{NOTICE, Output};

/// Where the files go of a package that has folders as the system has them, and of one that has not.
const PAGE: [&str; 2] = [
    "bindings-python/rosterkit.data/data/share/man/man1/rosterkit.1",
    "bindings-node/man/rosterkit.1",
];
const COMPLETIONS: [(Shell, [&str; 2]); 3] = [
    (
        Shell::Bash,
        [
            "bindings-python/rosterkit.data/data/share/bash-completion/completions/rosterkit",
            "bindings-node/completions/rosterkit.bash",
        ],
    ),
    (
        Shell::Zsh,
        [
            "bindings-python/rosterkit.data/data/share/zsh/site-functions/_rosterkit",
            "bindings-node/completions/_rosterkit",
        ],
    ),
    (
        Shell::Fish,
        [
            "bindings-python/rosterkit.data/data/share/fish/vendor_completions.d/rosterkit.fish",
            "bindings-node/completions/rosterkit.fish",
        ],
    ),
];

/// Write them.
pub fn write(output: &mut Output) {
    let mut command = rosterkit_cli::command();
    command.build();
    let page = page(&command);
    for path in PAGE {
        output.file(path, &page);
    }
    for (shell, paths) in COMPLETIONS {
        let mut script = Vec::new();
        generate(shell, &mut rosterkit_cli::command(), "rosterkit", &mut script);
        let script = text(script);
        for path in paths {
            output.file(path, &script);
        }
    }
}

/// The page, on which each subcommand is a section.
fn page(command: &Command) -> String {
    // The name of a page is one line with what it is of.
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let man = Man::new(command.clone().about(about.replace('\n', " "))).manual("RosterKit");
    let parts = [Man::render_title, Man::render_name_section]
        .into_iter()
        .chain(PARTS)
        .map(|p| part(&man, p));
    let sections: String = command.get_subcommands().map(section).collect();
    format!(".\\\" {NOTICE}\n{QUOTE}{}{sections}", parts.collect::<String>())
}

fn section(command: &Command) -> String {
    let man = Man::new(command.clone());
    let parts: String = PARTS.into_iter().map(|render| part(&man, render)).collect();
    let subcommands: String = command.get_subcommands().map(section).collect();
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name()).to_uppercase();
    format!(".SH \"{name}\"\n{}{subcommands}", parts.replace(".SH ", ".SS "))
}

/// A part of a page, as a function of `Man`.
type Render = fn(&Man, &mut dyn Write) -> io::Result<()>;

/// What there is to say of a command and of its subcommands.
const PARTS: [Render; 4] = [
    Man::render_synopsis_section,
    Man::render_description_section,
    Man::render_options_section,
    Man::render_extra_section,
];

/// How a quotation mark is written, which each part would say again.
const QUOTE: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

fn part(man: &Man, render: Render) -> String {
    let mut part = Vec::new();
    render(man, &mut part).expect("a vector takes all that is written");
    let part = text(part).replace(QUOTE, "");
    // What is behind the options is laid out already.
    match part.strip_prefix(".SH EXTRA\n") {
        Some(laid_out) => format!(".SH NOTES\n.nf\n{laid_out}.fi\n"),
        None => part,
    }
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("it is UTF-8")
}
