import Foundation
internal import RosterKitNative

/// What arrived of a listing, and how much of it was handed out.
///
/// Several tasks may take from it at once: pages are handed out in their order, whichever task fetched
/// them.
final class Listing<Item: Sendable>: @unchecked Sendable {
    private let native: RosterKitNative.Pager
    /// Read the items of a page.
    private let read: @Sendable (RosterKitNative.Bytes) -> [Item]

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
        let facts: RosterKitNative.PageFacts
    }

    init(_ native: RosterKitNative.Pager) where Item: FromBytes {
        self.native = native
        read = { @Sendable bytes in bytes.read() }
        begin = native.begin()
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
        Int(native.shifts())
    }

    /// Go on at `resume`, whatever has arrived.
    func rewind(to resume: String) {
        lock.lock()
        defer { lock.unlock() }
        round = native.rewind(resume: resume)
        (begin, current, used, waiting, next) = (resume, nil, 0, [:], 1)
    }

    /// Fetch a page; false at the end. An error says that the listing goes on at `resume`, if that is given.
    private func fetch(resumingAt resume: String?) async throws -> Bool {
        do {
            return arrive(try await native.nextPage(resume: resume))
        } catch let failure as RosterKitNative.Failure {
            throw RosterKitError(failure)
        }
    }

    private func arrive(_ page: RosterKitNative.Page?) -> Bool {
        guard let page else { return false }
        let items = read(page.items)
        lock.lock()
        defer { lock.unlock() }
        // One that was fetched before the listing was rewound comes again.
        if page.round == round {
            waiting[page.number] = Arrived(items: items, facts: page.facts)
        }
        return true
    }

    func nextItem() async throws -> Item? {
        while true {
            try Task.checkCancellation()
            if let item = takeItem() {
                return item
            }
            guard try await fetch(resumingAt: nil) else {
                return takeItem()
            }
        }
    }

    func nextPage(resumingAt resume: String? = nil) async throws -> Page<Item>? {
        while true {
            try Task.checkCancellation()
            if let page = takePage() {
                return page
            }
            guard try await fetch(resumingAt: resume) else {
                return takePage()
            }
        }
    }

    /// Have a page arrive; false at the end.
    func waitForPage(resumingAt resume: String? = nil) throws -> Bool {
        arrive(try translatingErrors { try native.waitForPage(resume: resume) })
    }

    func waitForNextPage(resumingAt resume: String? = nil) throws -> Page<Item>? {
        while true {
            if let page = takePage() {
                return page
            }
            guard try waitForPage(resumingAt: resume) else {
                return takePage()
            }
        }
    }
}
