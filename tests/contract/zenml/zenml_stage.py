"""An emulator, a recorder in front of its ZenML, and the vendor's own client."""

from __future__ import annotations

from urllib.parse import urlsplit

from zenml.login.credentials_store import get_credentials_store
from zenml.login.pro.client import ZenMLProClient

from recorder import Recorder
from rosterkit.testing import Emulator


class Stage:
    def __init__(self) -> None:
        self.emulator = Emulator(seed=7, people=60)
        self.place = self.emulator.zenml
        self.recorder = Recorder(self.place.base_url)
        self.url = self.recorder.url + urlsplit(self.place.base_url).path
        self.store = get_credentials_store()
        self.store.clear_all_credentials()

    def close(self) -> None:
        self.recorder.stop()
        self.emulator.stop()

    def vendor(self, api_key: str | None = None) -> ZenMLProClient:
        """Return the vendor's own client, logged in with an API key."""
        self.store.set_api_key(self.url, api_key or self.place.api_key, is_zenml_pro=True)
        # There is one client in a process, and this test is to have its own.
        ZenMLProClient._clear()
        return ZenMLProClient(self.url)
