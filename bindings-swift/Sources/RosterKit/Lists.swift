import Foundation

/// A listing: an asynchronous sequence of its items.
///
/// Nothing is fetched before it is asked for. A listing ends when the service says so; anything else
/// throws, and the error's `resume` goes on exactly after the last item you were given. In a task that
/// is cancelled it throws `CancellationError`: it never ends as if it were complete.
///
/// It is walked once: loops over it, ``pages`` and ``all()`` go on where the one before stopped.
///
/// ```swift
/// for try await member in paperspace.listTeamMembers(teamId: "my-team") {
///     print(member.user.email)
/// }
/// ```
public final class Pager<Item: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Item
    private let walk: Walk<Item>

    init(_ walk: Walk<Item>) {
        self.walk = walk
    }

    /// Go through its items, from where it is.
    public func makeAsyncIterator() -> Iterator {
        Iterator(walk: walk)
    }

    /// Its pages in place of its items: the same listing, from where it is.
    public var pages: Pages<Item> {
        Pages(walk: walk)
    }

    /// Fetch everything that is left.
    ///
    /// - Throws: ``RosterKitError``, whose `resume` is where this began; `CancellationError` when the
    ///   task is cancelled. The listing is then where it was.
    public func all() async throws -> [Item] {
        let begin = walk.resume
        var all: [Item] = []
        do {
            while let page = try await walk.nextPage(place: begin) {
                all += page.items
            }
            return all
        } catch {
            walk.rewind(to: begin)
            throw error
        }
    }

    /// Where to go on, also in another process: give it as `resume` to the same operation with the
    /// same arguments. It holds no credential.
    public var resume: String {
        walk.resume
    }

    /// How often the listing was found to have moved while it was being read, as others were removed
    /// or added: none who was there all along is left out for it, and none is given twice.
    public var shifts: Int {
        walk.shifts
    }

    /// Hands out the items of a listing.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let walk: Walk<Item>

        public mutating func next() async throws -> Item? {
            try await walk.nextItem()
        }

        // Without it a loop on the main actor would leave it and come back for each item.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Item? {
            try Task.checkCancellation()
            if let item = walk.takeItem() {
                return item
            }
            return try await walk.nextItem()
        }
    }
}

/// The pages of a listing: an asynchronous sequence.
public struct Pages<Item: Sendable>: AsyncSequence, AsyncIteratorProtocol, Sendable {
    public typealias Element = Page<Item>
    fileprivate let walk: Walk<Item>

    public func makeAsyncIterator() -> Pages<Item> {
        self
    }

    /// Return the next page, or what is left of the one being handed out; nil at the end.
    public func next() async throws -> Page<Item>? {
        try await walk.nextPage()
    }

    /// Where to go on after the last page you were given.
    public var resume: String {
        walk.resume
    }

    /// How often the listing was found to have moved while it was being read, as others were removed
    /// or added: none who was there all along is left out for it, and none is given twice.
    public var shifts: Int {
        walk.shifts
    }
}

/// A listing for code that blocks. It is no `Sequence`, as that could not throw.
///
/// ```swift
/// for member in try paperspace.listTeamMembers(teamId: "my-team").all() {
///     print(member.user.email)
/// }
/// ```
///
/// What ``Pager`` says of listings holds here as well.
public final class BlockingPager<Item: Sendable>: Sendable {
    private let walk: Walk<Item>

    init(_ walk: Walk<Item>) {
        self.walk = walk
    }

    /// Return the next item; nil at the end.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func next() throws -> Item? {
        while true {
            if let item = walk.takeItem() {
                return item
            }
            guard try walk.waitForPage() else {
                return walk.takeItem()
            }
        }
    }

    /// Return the next page, or what is left of the one being handed out; nil at the end.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func nextPage() throws -> Page<Item>? {
        try walk.waitForNextPage()
    }

    /// Fetch everything that is left.
    ///
    /// - Throws: ``RosterKitError``, whose `resume` is where this began. The listing is then where it
    ///   was.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func all() throws -> [Item] {
        let begin = walk.resume
        var all: [Item] = []
        do {
            while let page = try walk.waitForNextPage(place: begin) {
                all += page.items
            }
            return all
        } catch {
            walk.rewind(to: begin)
            throw error
        }
    }

    /// Call `body` with each item that is left.
    @available(*, noasync, message: "it blocks its thread: use the client without Blocking in its name")
    public func forEach(_ body: (Item) throws -> Void) throws {
        while let item = try next() {
            try body(item)
        }
    }

    /// Where to go on, also in another process: give it as `resume` to the same operation with the
    /// same arguments. It holds no credential.
    public var resume: String {
        walk.resume
    }

    /// How often the listing was found to have moved while it was being read, as others were removed
    /// or added: none who was there all along is left out for it, and none is given twice.
    public var shifts: Int {
        walk.shifts
    }
}

/// One page of a listing, and what the service said along with it.
public struct Page<Item: Sendable>: Sendable {
    /// What is on it, in the service's order.
    public let items: [Item]
    private let facts: PageFacts

    init(items: [Item], facts: PageFacts) {
        self.items = items
        self.facts = facts
    }

    /// The HTTP status.
    public var status: Int { facts.status() }

    /// The answer's request id, if it had one.
    public var requestId: String? { facts.requestId() }

    /// What the service says is left of its allowance, if it does.
    public var rateLimit: RateLimit? { facts.rateLimit() }

    /// The body as it came, unpacked.
    public var body: Data { facts.body() }
}

// MARK: - How a listing is walked

/// What uniffi's pagers have in common; the conformances are generated.
protocol PageSource: Sendable {
    associatedtype Record: PageRecord
    func nextPage(place: String?) async throws -> Record?
    func waitForPage(place: String?) throws -> Record?
    func begin() -> String
    func shifts() -> UInt64
    func rewind(resume: String) -> UInt64
}

/// What uniffi's pages have in common.
protocol PageRecord: Sendable {
    associatedtype Item: Sendable
    var items: [Item] { get }
    var round: UInt64 { get }
    var number: UInt64 { get }
    var facts: PageFacts { get }
}

extension PageSource {
    var pager: Pager<Record.Item> { Pager(Walk(self)) }
    var blockingPager: BlockingPager<Record.Item> { BlockingPager(Walk(self)) }
}

/// What arrived of a listing, and how much of it was handed out.
///
/// Several tasks may take from it at once: pages are handed out in their order, whoever fetched them.
final class Walk<Item: Sendable>: @unchecked Sendable {
    private let fetch: @Sendable (String?) async throws -> Arrived?
    private let wait: @Sendable (String?) throws -> Arrived?
    private let rewindSource: @Sendable (String) -> UInt64
    private let shiftsOfSource: @Sendable () -> UInt64

    /// Guards what follows, which is why this is `Sendable`.
    private let lock = NSLock()
    /// Where to go on when there is no page.
    private var begin: String
    private var current: Arrived?
    /// How many items of it were handed out.
    private var used = 0
    /// Pages behind it, by their numbers.
    private var waiting: [UInt64: Arrived] = [:]
    private var round: UInt64 = 0
    /// The number of the page to be handed out next.
    private var next: UInt64 = 1

    /// A page that arrived.
    struct Arrived: Sendable {
        let items: [Item]
        let round: UInt64
        let number: UInt64
        let facts: PageFacts

        init<Record: PageRecord>(_ record: Record) where Record.Item == Item {
            items = record.items
            round = record.round
            number = record.number
            facts = record.facts
        }
    }

    init<Source: PageSource>(_ source: Source) where Source.Record.Item == Item {
        fetch = { @Sendable place in try await source.nextPage(place: place).map { Arrived($0) } }
        wait = { @Sendable place in try source.waitForPage(place: place).map { Arrived($0) } }
        rewindSource = { @Sendable place in source.rewind(resume: place) }
        shiftsOfSource = { @Sendable in source.shifts() }
        begin = source.begin()
    }

    /// The next item, if it is here.
    func takeItem() -> Item? {
        lock.lock()
        defer { lock.unlock() }
        while true {
            if let current, used < current.items.count {
                used += 1
                return current.items[used - 1]
            }
            guard turnPage() else { return nil }
        }
    }

    /// The next page, or what is left of the current one, if it is here.
    private func takePage() -> Page<Item>? {
        lock.lock()
        defer { lock.unlock() }
        if let current, used > 0, used < current.items.count {
            let rest = Array(current.items[used...])
            used = current.items.count
            return Page(items: rest, facts: current.facts)
        }
        guard turnPage(), let current else { return nil }
        used = current.items.count
        return Page(items: current.items, facts: current.facts)
    }

    /// Go on to the next page; false when it is not here.
    private func turnPage() -> Bool {
        guard let page = waiting.removeValue(forKey: next) else { return false }
        (current, used, next) = (page, 0, next + 1)
        return true
    }

    var resume: String {
        lock.lock()
        defer { lock.unlock() }
        return current?.facts.resume(items: UInt64(used)) ?? begin
    }

    var shifts: Int {
        Int(shiftsOfSource())
    }

    /// Go on at `place`, whatever has arrived.
    func rewind(to place: String) {
        lock.lock()
        defer { lock.unlock() }
        round = rewindSource(place)
        (begin, current, used, waiting, next) = (place, nil, 0, [:], 1)
    }

    private func arrive(_ page: Arrived) {
        lock.lock()
        defer { lock.unlock() }
        // One that was fetched before the listing was rewound comes again.
        if page.round == round {
            waiting[page.number] = page
        }
    }

    func nextItem() async throws -> Item? {
        while true {
            try Task.checkCancellation()
            if let item = takeItem() {
                return item
            }
            guard let page = try await fetch(nil) else {
                return takeItem()
            }
            arrive(page)
        }
    }

    func nextPage(place: String? = nil) async throws -> Page<Item>? {
        while true {
            try Task.checkCancellation()
            if let page = takePage() {
                return page
            }
            guard let page = try await fetch(place) else {
                return takePage()
            }
            arrive(page)
        }
    }

    /// Have a page arrive; false at the end.
    func waitForPage(place: String? = nil) throws -> Bool {
        guard let page = try wait(place) else { return false }
        arrive(page)
        return true
    }

    func waitForNextPage(place: String? = nil) throws -> Page<Item>? {
        while true {
            if let page = takePage() {
                return page
            }
            guard try waitForPage(place: place) else {
                return takePage()
            }
        }
    }
}
