//! How records and choices cross over between JavaScript and Rust.

use rosterkit::operation::{Choice, Direction, Record};
use rosterkit_spelling::camel;

use super::encoders;
use super::records::inputs;
use crate::model::Module;

pub fn all(module: Module) -> String {
    let inputs = inputs(module);
    let encoded: Vec<_> = encoders::records(module).map(|record| record.name).collect();
    let records = module.records.iter().flat_map(|record| {
        let received = record.direction.is_received().then(|| received(module, record));
        let is_given = record.direction == Direction::Given || inputs.contains(record.name);
        let given = is_given.then(|| given(module, record));
        let decoded = encoded.contains(&record.name).then(|| decoded(module, record));
        received.into_iter().chain(given).chain(decoded)
    });
    let choices = module.choices.iter().map(|each| choice(module, each));
    let choices = choices.chain(encoders::choices(module).map(|each| decoded_choice(module, each)));
    records.chain(choices).collect::<Vec<_>>().join("\n")
}

/// Whether its texts are often the same, so that JavaScript is to hold each but once: an answer that
/// is given back later is all of a report, and not a page.
pub fn shares(record: &Record) -> bool {
    record.direction == Direction::Both
}

fn received(module: Module, record: &Record) -> String {
    let fields =
        record.fields.iter().map(|field| format!("self.{}.encode(encoder);\n", field.name));
    let shares = if shares(record) { "const SHARES: bool = true;\n" } else { "" };
    format!(
        "impl Encode for {}::{} {{
    const IS_RECORD: bool = true;
    {shares}
    fn encode(&self, encoder: &mut Encoder) {{
{}
    }}
}}
",
        module.name,
        record.name,
        fields.collect::<String>(),
    )
}

/// How a text becomes a record that it stands for.
const FROM_TEXT: &str = "if is_text(value) {
            return String::from_js(value).map(|text| Self::from(text.as_str()));
        }
        ";

fn given(module: Module, record: &Record) -> String {
    let names: Vec<_> =
        record.fields.iter().map(|field| format!("\"{}\"", camel(field.name))).collect();
    let fields = names.iter().map(|name| format!("field(&object, {name})?,\n")).collect::<String>();
    let text = if record.text.is_some() { FROM_TEXT } else { "" };
    format!(
        "impl FromJs for {}::{} {{
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {{
        {text}let object = fields(value, &[{}])?;
        Ok(Self::from_fields(({fields})))
    }}
}}
",
        module.name,
        record.name,
        names.join(", "),
    )
}

/// A record that JavaScript encoded.
fn decoded(module: Module, record: &Record) -> String {
    let fields = "decoder.read()?, ".repeat(record.fields.len());
    format!(
        "impl Decode for {}::{} {{
    const IS_RECORD: bool = true;

    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {{
        decoder.begin_record();
        Some(Self::from_fields(({fields})))
    }}
}}
",
        module.name, record.name,
    )
}

/// A plain string, whether the value is known or not.
fn choice(module: Module, choice: &Choice) -> String {
    let name = format!("{}::{}", module.name, choice.name);
    format!(
        "impl Encode for {name} {{
    fn encode(&self, encoder: &mut Encoder) {{
        encoder.text(self.as_str());
    }}
}}

impl FromJs for {name} {{
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {{
        String::from_js(value).map(Self::from)
    }}
}}
"
    )
}

fn decoded_choice(module: Module, choice: &Choice) -> String {
    format!(
        "impl Decode for {}::{} {{
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {{
        decoder.read::<Str>().map(|text| Self::from(text.as_str()))
    }}
}}
",
        module.name, choice.name,
    )
}
