"""Listings: by the item, by the page, all at once, and gone on with from any place."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from typing import Any

import pytest
from faces import Face

import rosterkit

LIMIT = 7


class Walk:
    """Listings of one place, which has thirty people on five pages."""

    def __init__(self, face: Face) -> None:
        self.face = face
        self.client = face.client("Paperspace", max_retries=0)
        self.everyone = face.run(self.new(limit=100).all())
        assert len(self.everyone) == 30
        face.emulator.clear_logs()

    def new(self, **options: Any) -> Any:
        return self.client.list_team_members("my-team", **{"limit": LIMIT, **options})

    def take(self, how: str, listing: Any) -> list[Any]:
        """Take all that is left, in one of the three ways."""
        if how == "items":
            return self.face.items(listing)
        if how == "pages":
            pages = self.face.items(listing.pages())
            return list(itertools.chain.from_iterable(pages))
        everything = self.face.run(listing.all())
        assert type(everything) is list
        return everything

    def fetched(self) -> int:
        return len(self.face.sent())


@pytest.fixture
def walk(face: Face) -> Walk:
    return Walk(face)


WAYS = ["items", "pages", "all"]


@pytest.mark.parametrize("how", WAYS)
@pytest.mark.parametrize("prefetch", [None, 0, 1, 3, 64])
def test_each_way_gives_everything_in_order(walk: Walk, how: str, prefetch: int | None) -> None:
    assert walk.take(how, walk.new(prefetch=prefetch)) == walk.everyone
    assert walk.fetched() == 5


@pytest.mark.parametrize("how", WAYS)
@pytest.mark.parametrize("before", [0, 1, LIMIT - 1, LIMIT, LIMIT + 1, 29, 30])
def test_the_rest_is_taken_in_another_way(walk: Walk, how: str, before: int) -> None:
    listing = walk.new()
    assert walk.face.take(listing, before) == walk.everyone[:before]
    assert walk.take(how, listing) == walk.everyone[before:]
    assert walk.take(how, listing) == []


@pytest.mark.parametrize("how", WAYS)
@pytest.mark.parametrize("prefetch", [0, 2])
@pytest.mark.parametrize("before", [0, 1, LIMIT - 1, LIMIT, LIMIT + 1, 29, 30])
def test_it_goes_on_in_a_new_listing_from_any_place(
    walk: Walk, how: str, prefetch: int, before: int
) -> None:
    listing = walk.new(prefetch=prefetch)
    walk.face.take(listing, before)
    assert walk.take(how, walk.new(resume=listing.resume)) == walk.everyone[before:]


@pytest.mark.parametrize("pages", [1, 2, 5])
@pytest.mark.parametrize("how", WAYS)
def test_it_goes_on_after_a_page(walk: Walk, how: str, pages: int) -> None:
    listing = walk.new()
    by_page = listing.pages()
    walk.face.take(by_page, pages)
    assert by_page.resume == listing.resume
    assert walk.take(how, walk.new(resume=by_page.resume)) == walk.everyone[pages * LIMIT :]


def test_a_page_after_some_of_its_items_has_the_others(walk: Walk) -> None:
    listing = walk.new()
    walk.face.take(listing, 3)
    (page,) = walk.face.take(listing.pages(), 1)
    assert list(page) == page.items == walk.everyone[3:LIMIT]
    assert (len(page), page.response.status) == (4, 200)
    assert repr(page) == "Page(4 items, status 200)"
    assert page.response.request_id
    assert isinstance(page.response.body, bytes)
    assert page.response.rate_limit == page.response.rate_limit


def test_a_place_can_be_kept_across_several_listings(walk: Walk) -> None:
    found, resume = [], None
    for _ in range(10):
        listing = walk.new(resume=resume)
        found += walk.face.take(listing, 3)
        resume = listing.resume
    assert found == walk.everyone
    assert walk.face.items(walk.new(resume=resume)) == []


def test_nothing_is_fetched_before_it_is_asked_for(walk: Walk) -> None:
    listing = walk.new()
    assert listing.resume
    listing.pages()
    assert walk.fetched() == 0
    walk.face.take(listing, LIMIT)
    assert walk.fetched() == 1
    walk.face.take(listing, 1)
    assert walk.fetched() == 2


class TestAfterAnError:
    @pytest.fixture
    def broken(self, walk: Walk) -> Walk:
        """Its third page cannot be had."""
        walk.face.emulator.set_faults(
            [{"operation": "list_team_members", "page": 2, "status": 503}]
        )
        return walk

    def mend(self, walk: Walk) -> None:
        walk.face.emulator.set_faults([])

    @pytest.mark.parametrize("how", WAYS)
    def test_items_go_on_after_the_last_one_given(self, broken: Walk, how: str) -> None:
        listing = broken.new()
        found = broken.face.take(listing, 2 * LIMIT)
        with pytest.raises(rosterkit.ServerError) as caught:
            broken.face.take(listing, 1)
        assert caught.value.resume == listing.resume
        self.mend(broken)
        rest = broken.take(how, broken.new(resume=caught.value.resume))
        assert found + rest == broken.everyone

    @pytest.mark.parametrize("before", [0, 3, LIMIT, LIMIT + 2])
    def test_all_that_fails_gives_nothing_and_goes_on_before_it(
        self, broken: Walk, before: int
    ) -> None:
        listing = broken.new()
        broken.face.take(listing, before)
        with pytest.raises(rosterkit.ServerError) as caught:
            broken.face.run(listing.all())
        assert caught.value.resume == listing.resume
        self.mend(broken)
        rest = broken.new(resume=listing.resume)
        assert broken.face.items(rest) == broken.everyone[before:]

    def test_who_asks_again_is_told_again_and_nothing_is_sent(self, broken: Walk) -> None:
        listing = broken.new()
        broken.face.take(listing, 2 * LIMIT)
        sent = []
        for _ in range(3):
            with pytest.raises(rosterkit.ServerError) as caught:
                broken.face.take(listing, 1)
            sent.append((broken.fetched(), caught.value.to_dict()))
        assert sent[0] == sent[1] == sent[2]

    def test_pages_go_on_after_the_last_one_given(self, broken: Walk) -> None:
        by_page = broken.new(prefetch=4).pages()
        broken.face.take(by_page, 2)
        with pytest.raises(rosterkit.ServerError) as caught:
            broken.face.take(by_page, 1)
        self.mend(broken)
        rest = broken.new(resume=caught.value.resume)
        assert broken.face.items(rest) == broken.everyone[2 * LIMIT :]


def test_offset_listings_go_on_as_well(face: Face) -> None:
    client = face.client("ZenML")
    everyone = face.items(client.list_users())
    for prefetch, before in itertools.product((0, 3), (1, 5, 9, len(everyone))):
        listing = client.list_users(limit=5, prefetch=prefetch)
        face.take(listing, before)
        going_on = client.list_users(limit=5, prefetch=prefetch, resume=listing.resume)
        assert face.items(going_on) == everyone[before:]


def test_a_listing_is_its_own_iterator_and_ends_for_good(emulator: Any) -> None:
    listing = rosterkit.Paperspace(**emulator.paperspace.client).list_secrets("my-team")
    assert iter(listing) is listing
    for _ in listing:
        pass
    for _ in range(2):
        with pytest.raises(StopIteration):
            next(listing)
    assert next(listing, "none") == "none"


def test_an_async_listing_is_its_own_iterator_and_ends_for_good(emulator: Any) -> None:
    async def walk() -> None:
        client = rosterkit.AsyncPaperspace(**emulator.paperspace.client)
        listing = client.list_secrets("my-team")
        assert aiter(listing) is listing
        async for _ in listing:
            pass
        for _ in range(2):
            with pytest.raises(StopAsyncIteration):
                await anext(listing)
        # `anext` with a default wraps what is awaited, whether it is there or has to be fetched.
        assert await anext(listing, "none") == "none"
        fresh = client.list_secrets("my-team")
        assert await anext(fresh, None) is not None
        assert await anext(fresh, None) is not None

    asyncio.run(walk())


def test_a_place_holds_no_credential(face: Face) -> None:
    listing = face.client("Paperspace").list_team_members("my-team", limit=LIMIT)
    face.take(listing, 3)
    assert face.emulator.paperspace.api_key not in listing.resume


class TestClosing:
    @pytest.mark.parametrize("prefetch", [0, 3])
    @pytest.mark.parametrize("by_page", [False, True])
    def test_closed_means_closed_and_says_where_to_go_on(
        self, walk: Walk, prefetch: int, by_page: bool
    ) -> None:
        listing = walk.new(prefetch=prefetch)
        walk.face.take(listing, 3)
        walk.face.close(listing.pages() if by_page else listing)
        # Four more are here, and are not given either: they come after `resume`.
        for way in ("items", "pages", "all"):
            with pytest.raises(rosterkit.ClosedError, match="This listing was closed") as caught:
                walk.take(way, listing)
            assert caught.value.resume == listing.resume
        walk.face.close(listing)
        assert walk.face.items(walk.new(resume=listing.resume)) == walk.everyone[3:]

    def test_a_listing_is_a_context_manager(self, walk: Walk) -> None:
        for listing in (walk.new(), walk.new().pages()):
            walk.face.within(listing)
            with pytest.raises(rosterkit.ClosedError):
                walk.face.take(listing, 1)
        assert walk.fetched() == 0

    def test_closing_closes_it(self, emulator: Any) -> None:
        blocking = rosterkit.Paperspace(**emulator.paperspace.client)
        with contextlib.closing(blocking.list_team_members("my-team")) as listing:
            next(listing)
        with pytest.raises(rosterkit.ClosedError):
            next(listing)

        async def close() -> None:
            client = rosterkit.AsyncPaperspace(**emulator.paperspace.client)
            async with contextlib.aclosing(client.list_team_members("my-team")) as listing:
                await anext(listing)
            with pytest.raises(rosterkit.ClosedError):
                await anext(listing)

        asyncio.run(close())

    def test_its_end_and_its_error_are_no_more_once_it_is_closed(self, walk: Walk) -> None:
        ended = walk.new()
        assert walk.face.items(ended) == walk.everyone
        walk.face.close(ended)
        with pytest.raises(rosterkit.ClosedError):
            walk.face.take(ended, 1)
        walk.face.emulator.set_faults([{"operation": "list_team_members", "status": 503}])
        failed = walk.new()
        with pytest.raises(rosterkit.ServerError):
            walk.face.take(failed, 1)
        walk.face.close(failed)
        with pytest.raises(rosterkit.ClosedError):
            walk.face.take(failed, 1)


def test_listings_cannot_be_made_by_hand() -> None:
    for kind in (
        rosterkit.Pager,
        rosterkit.AsyncPager,
        rosterkit.Pages,
        rosterkit.Page,
    ):
        with pytest.raises(TypeError):
            kind()
        assert kind[int]  # type: ignore[misc]


def test_the_next_item_can_be_awaited_like_anything_else(emulator: Any) -> None:
    async def walk() -> None:
        client = rosterkit.AsyncPaperspace(**emulator.paperspace.client)
        everyone = await client.list_team_members("my-team").all()
        listing = client.list_team_members("my-team", limit=LIMIT)
        # The first has to be fetched, the second is there.
        found = [await asyncio.wait_for(anext(listing), 30) for _ in range(2)]
        found += await asyncio.gather(*(anext(listing) for _ in range(LIMIT)))
        assert sorted(map(repr, found)) == sorted(map(repr, everyone[: LIMIT + 2]))

    asyncio.run(walk())
