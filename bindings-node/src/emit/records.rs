//! Records: plain objects, written field by field in the order of their declaration.

/// Expects `use rosterkit::paperspace as model;` around it.
macro_rules! records {
    (service $names:tt $($record:tt)*) => {
        $(record! { $record })*
    };
}

macro_rules! record {
    // Given and never received.
    ({ input $record:ident $name:literal $docs:tt
        $({ $field:ident [$ty:ty] $snake:literal $camel:literal $wire:literal $doc:tt })*
    }) => {
        impl FromJs for model::$record {
            fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
                let given = object(value, "an object")?;
                refuse_unknown(&given, &[$($camel),*])?;
                $(
                    let $field = <$ty as FromJs>::from_js(property(&given, $camel)?)
                        .map_err(|refusal| refusal.inside($camel))?;
                )*
                Ok(Self::from_fields(($($field,)*)))
            }
        }
    };

    ({ output $record:ident $name:literal $docs:tt
        $({ $field:ident $ty:tt $snake:literal $camel:literal $wire:literal $doc:tt })*
    }) => {
        impl ToJs for model::$record {
            fn write(&self, sheet: &mut Sheet) {
                $(self.$field.write(sheet);)*
            }

            fn write_some(&self, sheet: &mut Sheet) {
                sheet.number(1);
                self.write(sheet);
            }
        }

        impl Answer for model::$record {
            type Form = Sheet;

            fn form(self) -> Sheet {
                record_form(&self)
            }

            fn to_js(form: Sheet, env: &Env) -> napi::Result<sys::napi_value> {
                sheet_to_js(form, env)
            }
        }
    };
}
