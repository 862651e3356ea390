import Foundation
internal import RosterKitNative

/// A listing: an asynchronous sequence of its items.
///
/// Pages are fetched as they are needed. A listing ends when the service says so; anything else
/// throws, and the error's `resume` goes on exactly after the last item you were given. In a task that
/// is cancelled it throws `CancellationError`: it never ends as if it were complete.
///
/// It is read once: loops over it, ``pages`` and ``all()`` go on where the one before stopped.
///
/// ```swift
/// for try await member in paperspace.listTeamMembers(teamId: "my-team") {
///     print(member.user.email)
/// }
/// ```
public final class Pager<Item: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Item
    private let listing: Listing<Item>

    init(_ native: RosterKitNative.Pager) where Item: FromBytes {
        listing = Listing(native)
    }

    /// Read its items, from where it is.
    public func makeAsyncIterator() -> Iterator {
        Iterator(listing: listing)
    }

    /// Its pages instead of its items: the same listing, from where it is.
    public var pages: Pages<Item> {
        Pages(listing: listing)
    }

    /// Fetch everything that is left.
    ///
    /// - Throws: ``RosterKitError``, whose `resume` is where this began; `CancellationError` when the
    ///   task is cancelled. The listing is then where it was.
    public func all() async throws -> [Item] {
        try await listing.all()
    }

    /// Where to go on, also in another process: give it as `resume` to the same operation with the
    /// same arguments. It contains no credential.
    public var resume: String {
        listing.resume
    }

    /// How often the listing was found to have moved while it was being read, as items were removed
    /// or added: none that was there all along is left out for it, and none is given twice.
    public var shifts: Int {
        listing.shifts
    }

    /// Hands out the items of a listing.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let listing: Listing<Item>

        public mutating func next() async throws -> Item? {
            try await listing.nextItem()
        }

        // Without it a loop on the main actor would leave it and come back for each item.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Item? {
            try Task.checkCancellation()
            if let item = listing.takeItem() {
                return item
            }
            return try await listing.nextItem()
        }
    }
}

/// The pages of a listing: an asynchronous sequence.
public struct Pages<Item: Sendable>: AsyncSequence, AsyncIteratorProtocol, Sendable {
    public typealias Element = Page<Item>
    fileprivate let listing: Listing<Item>

    public func makeAsyncIterator() -> Pages<Item> {
        self
    }

    /// Return the next page, or what is left of the one being handed out; nil at the end.
    public func next() async throws -> Page<Item>? {
        try await listing.nextPage()
    }

    /// Where to go on after the last page you were given.
    public var resume: String {
        listing.resume
    }

    /// How often the listing was found to have moved while it was being read, as items were removed
    /// or added: none that was there all along is left out for it, and none is given twice.
    public var shifts: Int {
        listing.shifts
    }
}

/// A listing for code that blocks. It is not a `Sequence`, as that could not throw.
///
/// ```swift
/// for member in try paperspace.listTeamMembers(teamId: "my-team").all() {
///     print(member.user.email)
/// }
/// ```
///
/// All else that ``Pager`` says of listings is true of it, too.
public final class BlockingPager<Item: Sendable>: Sendable {
    private let listing: Listing<Item>

    init(_ native: RosterKitNative.Pager) where Item: FromBytes {
        listing = Listing(native)
    }

    /// Return the next item; nil at the end.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func next() throws -> Item? {
        try listing.waitForItem()
    }

    /// Return the next page, or what is left of the one being handed out; nil at the end.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func nextPage() throws -> Page<Item>? {
        try listing.waitForPage()
    }

    /// Fetch everything that is left.
    ///
    /// - Throws: ``RosterKitError``, whose `resume` is where this began. The listing is then where it
    ///   was.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func all() throws -> [Item] {
        try listing.waitForAll()
    }

    /// Call `body` with each item that is left.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func forEach(_ body: (Item) throws -> Void) throws {
        while let item = try next() {
            try body(item)
        }
    }

    /// Where to go on, also in another process: give it as `resume` to the same operation with the
    /// same arguments. It contains no credential.
    public var resume: String {
        listing.resume
    }

    /// How often the listing was found to have moved while it was being read, as items were removed
    /// or added: none that was there all along is left out for it, and none is given twice.
    public var shifts: Int {
        listing.shifts
    }
}

/// One page of a listing, and what the service answered.
public struct Page<Item: Sendable>: Sendable {
    /// What is on it, in the service's order.
    public let items: [Item]
    /// What the service answered: its status, its headers, its body.
    public let response: Response<Void>

    init(items: [Item], native: RosterKitNative.Response) {
        self.items = items
        response = Response(value: (), native: native)
    }
}

/// How much of a service's allowance is left, as it says with an answer.
public struct RateLimit: Sendable, Hashable, Codable {
    /// Requests allowed in the current window.
    public var limit: Int?
    /// Requests left in it.
    public var remaining: Int?
    /// When the next window begins.
    public var reset: Date?

    /// Make one from all its fields.
    public init(limit: Int?, remaining: Int?, reset: Date?) {
        (self.limit, self.remaining, self.reset) = (limit, remaining, reset)
    }

    init(_ native: RosterKitNative.RateLimit) {
        self.init(limit: native.limit, remaining: native.remaining, reset: native.reset)
    }
}
