"""What an error tells."""

import builtins
from typing import Any, Literal

from typing_extensions import assert_type

import rosterkit
from rosterkit import ApiError, NotFoundError, RateLimitError, RosterKitError, errors


def facts(error: RosterKitError) -> None:
    assert_type(error.message, str)
    assert_type(error.service, str | None)
    assert_type(error.operation, str | None)
    assert_type(error.method, str | None)
    assert_type(error.route, str | None)
    assert_type(error.attempts, int)
    assert_type(error.is_retryable, bool)
    assert_type(error.certainty, Literal["not_sent", "rejected", "maybe_applied"] | None)
    assert_type(error.code, str | None)
    assert_type(error.service_message, str | None)
    assert_type(error.details, Any)
    assert_type(error.request_id, str | None)
    assert_type(error.retry_after, float | None)
    assert_type(error.argument, str | None)
    assert_type(error.phase, Literal["connect", "attempt", "call"] | None)
    assert_type(error.json_path, str | None)
    assert_type(error.resume, str | None)
    assert_type(error.to_dict(), dict[str, Any])


def caught(client: rosterkit.Paperspace) -> None:
    try:
        client.get_secret("t", "DB")
    except (NotFoundError, RateLimitError) as error:
        assert_type(error, NotFoundError | RateLimitError)
    except ApiError as error:
        assert_type(error.status, int | None)
    except rosterkit.TimeoutError as error:
        assert_type(error, errors.TimeoutError)
    except rosterkit.ConnectError as error:
        assert_type(error.attempts, int)


def bases(timeout: errors.TimeoutError, lost: errors.ConnectError) -> None:
    _timeout: builtins.TimeoutError = timeout
    _lost: builtins.ConnectionError = lost
