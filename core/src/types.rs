//! Short names for types of other libraries.

/// The answer of an operation that has none but its success.
pub type Done = ();

/// A future in a box, as the traits here return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Any error, in a box.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A JSON object.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
