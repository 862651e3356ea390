//! Choices: plain strings to JavaScript, whether the value is known or not.

macro_rules! choices {
    (service $names:tt $({ $choice:ident $($rest:tt)* })*) => { $(
        impl ToJs for model::$choice {
            fn write(&self, sheet: &mut Sheet) {
                sheet.text(self.as_str());
            }
        }

        impl FromJs for model::$choice {
            fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
                String::from_js(value).map(Self::from)
            }
        }
    )* };
}
