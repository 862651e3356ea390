"""The same in a program with asyncio."""

import asyncio
import os

import rosterkit


async def main() -> None:
    from pickle import dumps, loads

    events = []

    async def provided() -> str:
        await asyncio.sleep(0)
        return os.environ["PROVIDED"]

    async with rosterkit.AsyncZenML(
        token_provider=provided, on_request=events.append, on_response=events.append
    ) as zenml:
        users = [user async for user in zenml.list_users()]
        pages = [page.items async for page in zenml.list_users().pages()]
        assert await zenml.list_users().all() == users == [user for page in pages for user in page]
        assert loads(dumps(users[0])) == users[0]
        try:
            await zenml.update_user(
                "3fa85f64-5717-4562-b3fc-2c963f66afa6", rosterkit.zenml.UserUpdate(is_active=True)
            )
        except rosterkit.NotFoundError as error:
            assert loads(dumps(error)).to_dict() == error.to_dict()
    print(len(users), len(events))


asyncio.run(main())
