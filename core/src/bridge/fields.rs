//! Records from all their fields.

/// A record that can be made from all its fields.
///
/// Programs in Rust cannot, so that a record can gain a field: they are given records, or name the
/// fields they know.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a record of a service",
    note = "the records are the structs that are declared in core/src/services"
)]
pub trait FromFields {
    /// The fields, in the order of the declaration.
    type Fields;

    /// Make a record.
    fn from_fields(fields: Self::Fields) -> Self;
}
