//! What a status says of sending the same request again.

/// Whether the failure may pass by itself: the service, or a gateway before it, did not get to the
/// request or not to its end. 520 to 524 and 530 are Cloudflare's, for an origin that does not
/// answer as it should.
pub(crate) fn is_transient(status: u16) -> bool {
    matches!(status, 408 | 425 | 500 | 502..=504 | 520..=524 | 530)
}

#[cfg(test)]
mod tests {
    use super::is_transient;

    #[test]
    fn failures_of_gateways_may_pass_and_refusals_do_not() {
        let transient: Vec<u16> = (100..600).filter(|status| is_transient(*status)).collect();
        assert_eq!(transient, [408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 530]);
    }
}
