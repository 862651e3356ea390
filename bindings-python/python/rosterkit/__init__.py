"""Who is on which team, and the teams' secrets, in Paperspace, ZenML Pro, GitBook and Seequent Evo.

>>> import rosterkit
>>> paperspace = rosterkit.Paperspace()  # PAPERSPACE_API_KEY
>>> for member in paperspace.list_team_members("my-team", role="admin"):
...     print(member.user.email, member.dt_confirmed)

Each service has a client that blocks and one for asyncio, with `Async` in its name; `Access` works
with the four services together. Records are in `rosterkit.paperspace`, `rosterkit.zenml`,
`rosterkit.gitbook`, `rosterkit.evo`, `rosterkit.access` and `rosterkit.shared`; errors in
`rosterkit.errors`, and here as well.
"""

import atexit

from . import _rosterkit, errors

# Generated: what is imported from the native half.
from ._rosterkit import (
    Access,
    AsyncAccess,
    AsyncEvo,
    AsyncGitBook,
    AsyncPager,
    AsyncPages,
    AsyncPaperspace,
    AsyncZenML,
    DryRun,
    Evo,
    GitBook,
    Page,
    Pager,
    Pages,
    Paperspace,
    RateLimit,
    RawAnswer,
    Record,
    Response,
    Secret,
    ZenML,
    __version__,
)

# End.
from .errors import *  # noqa: F403

# What most programs do not use is imported when it is asked for by name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    # Generated: modules, for type checkers.
    from . import access, evo, gitbook, paperspace, shared, zenml

    # End.
    from ._hooks import (
        CallEvent,
        PauseEvent,
        RequestEvent,
        ResponseEvent,
        ResultEvent,
        RetryEvent,
        TargetEvent,
    )
    from ._unset import UNSET, Unset
else:
    # Generated: modules.
    _MODULES = ("access", "evo", "gitbook", "paperspace", "shared", "zenml")
    # End.
    _LATER = {
        **dict.fromkeys(_MODULES),
        **dict.fromkeys(("CallEvent", "RequestEvent", "ResponseEvent", "ResultEvent"), "_hooks"),
        **dict.fromkeys(("PauseEvent", "RetryEvent", "TargetEvent"), "_hooks"),
        **dict.fromkeys(("UNSET", "Unset"), "_unset"),
    }

    def __getattr__(name):
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module(f"{__name__}.{_LATER[name] or name}")
        value = getattr(module, name) if _LATER[name] else module
        globals()[name] = value
        return value

    def __dir__():
        return sorted({*globals(), *_LATER})

    def _imported_by_native_code():
        """Name what only native code imports. Never called: freezers read it."""
        # ruff: disable[F401]
        import contextvars
        import copyreg
        import datetime
        import inspect
        import json
        import logging
        import threading
        import uuid

        # Generated: modules, for freezers.
        from . import (
            _asyncio,
            _gevent,
            _hooks,
            _json,
            _token_provider,
            _unset,
            access,
            evo,
            gitbook,
            paperspace,
            shared,
            zenml,
        )

        # End.
        # ruff: enable[F401]


# Threads of the library must not touch an interpreter that is being torn down.
atexit.register(_rosterkit.begin_shutdown)

# Written out, as type checkers want it.
# Generated: all names.
__all__ = [
    "UNSET",
    "Access",
    "AmbiguousOutcomeError",
    "ApiError",
    "AsyncAccess",
    "AsyncEvo",
    "AsyncGitBook",
    "AsyncPager",
    "AsyncPages",
    "AsyncPaperspace",
    "AsyncZenML",
    "AuthenticationError",
    "BadRequestError",
    "BodyTooLargeError",
    "CallEvent",
    "CancelledError",
    "ClosedError",
    "ConfigError",
    "ConflictError",
    "ConnectError",
    "ConnectionLostError",
    "DecodeError",
    "DnsError",
    "DryRun",
    "Evo",
    "FileError",
    "GitBook",
    "GoneError",
    "InvalidArgumentError",
    "MethodNotAllowedError",
    "MissingCursorError",
    "NotFoundError",
    "Page",
    "Pager",
    "Pages",
    "PaginationError",
    "PaginationLoopError",
    "Paperspace",
    "PauseEvent",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RawAnswer",
    "Record",
    "RequestEvent",
    "Response",
    "ResponseError",
    "ResponseEvent",
    "ResultEvent",
    "RetryEvent",
    "RosterKitError",
    "SafetyError",
    "Secret",
    "ServerError",
    "TargetEvent",
    "TimeoutError",
    "TlsError",
    "TooManyPagesError",
    "TransportError",
    "UnexpectedContentTypeError",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
    "Unset",
    "ZenML",
    "__version__",
    "access",
    "errors",
    "evo",
    "gitbook",
    "paperspace",
    "shared",
    "zenml",
]
# End.
