//! Records from all their fields.

/// A record that can be made from all its fields.
///
/// Programs in Rust cannot, so that a record can gain a field: they are given records, or name the
/// fields they know.
pub trait FromFields {
    /// The fields, in the order of the declaration.
    type Fields;

    /// Make a record.
    fn from_fields(fields: Self::Fields) -> Self;
}
