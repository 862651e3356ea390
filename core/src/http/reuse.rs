//! Whether a request went over a connection that was made for it, or over one used before.
//!
//! A server may close an idle connection at any time, also while a request is on its way to it. A
//! request that ends without an answer on such a connection says nothing about the service.

use std::cell::Cell;
use std::pin::Pin;
use std::task::{Context, Poll};

use tower_layer::Layer;
use tower_service::Service;

tokio::task_local! {
    /// Set where a connection is made while a request waits for it.
    static CONNECTED: Cell<bool>;
}

/// Do `work`, and tell whether a connection was made for it.
///
/// The HTTP library makes a connection within the request that first uses it. One that comes too
/// late, as another became free meanwhile, ends up in a task of its own and does not count.
pub(super) async fn noting<T>(work: impl Future<Output = T>) -> (T, bool) {
    let noted = async {
        let result = work.await;
        (result, CONNECTED.with(Cell::get))
    };
    CONNECTED.scope(Cell::new(false), noted).await
}

/// Wraps what makes connections, so that [`noting`] learns of each.
#[derive(Clone)]
pub(super) struct NoteConnections;

impl<S> Layer<S> for NoteConnections {
    type Service = Noting<S>;

    fn layer(&self, inner: S) -> Noting<S> {
        Noting(inner)
    }
}

#[derive(Clone)]
pub(super) struct Noting<S>(S);

impl<S, R> Service<R> for Noting<S>
where
    S: Service<R>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, target: R) -> Self::Future {
        let connecting = self.0.call(target);
        Box::pin(async move {
            let connection = connecting.await?;
            // Outside of `noting` no request waits for it.
            let _ = CONNECTED.try_with(|connected| connected.set(true));
            Ok(connection)
        })
    }
}
