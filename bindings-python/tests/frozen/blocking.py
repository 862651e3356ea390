"""A program without asyncio that uses what only native code imports, and imports little itself."""

import os

import rosterkit


def main() -> None:
    from pickle import dumps, loads

    events = []
    zenml = rosterkit.ZenML(
        token_provider=lambda: os.environ["PROVIDED"],
        on_request=events.append,
        on_response=events.append,
    )
    first, *_ = users = zenml.list_users().all()
    assert loads(dumps(first)) == first
    assert first.email in first.to_json()
    update = rosterkit.zenml.UserUpdate(is_active=False)
    assert not zenml.update_user(first.id, update).is_active
    assert update.company is rosterkit.UNSET
    assert zenml.request("PATCH", f"/users/{first.id}", json={"is_active": True}).status == 200
    try:
        zenml.update_user("3fa85f64-5717-4562-b3fc-2c963f66afa6", update)
    except rosterkit.NotFoundError as error:
        assert loads(dumps(error)).to_dict() == error.to_dict()
    print(len(users), len(events))


main()
