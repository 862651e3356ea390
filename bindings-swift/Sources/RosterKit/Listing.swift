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

    /// Guards what follows, which is why this is `Sendable`. Pages are taken under it, so that they are
    /// handed out in their order.
    private let lock = NSLock()
    private var current: Arrived?
    /// How many items of it were handed out.
    private var used = 0

    /// A page that arrived.
    struct Arrived: Sendable {
        let items: [Item]
        let response: RosterKitNative.Response
        let position: RosterKitNative.Position
    }

    init(_ native: RosterKitNative.Pager) where Item: FromBytes {
        self.native = native
        read = { @Sendable bytes in bytes.read() }
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
            return Page(items: rest, native: current.response)
        }
        guard turnPage(), let current else { return nil }
        used = current.items.count
        return Page(items: current.items, native: current.response)
    }

    /// Everything that is here: what is left of the current page, and all behind it.
    private func takeAll() -> [Item] {
        lock.lock()
        defer { lock.unlock() }
        var all = current.map { Array($0.items[used...]) } ?? []
        used = current?.items.count ?? 0
        while turnPage(), let current {
            all += current.items
            used = current.items.count
        }
        return all
    }

    /// Go on to the next page; false when it is not here.
    private func turnPage() -> Bool {
        guard let page = native.takePage() else { return false }
        let items = read(page.items)
        (current, used) = (Arrived(items: items, response: page.response, position: page.position), 0)
        return true
    }

    var resume: String {
        lock.lock()
        defer { lock.unlock() }
        return current?.position.resume(items: UInt64(used)) ?? native.begin()
    }

    var shifts: Int {
        Int(native.shifts())
    }

    /// Have a page arrive; false at the end. When the task is cancelled, what has arrived stays.
    private func fetch() async throws -> Bool {
        do {
            return try await native.fetch()
        } catch let failure as RosterKitNative.Failure {
            throw RosterKitError(failure)
        }
    }

    private func waitToFetch() throws -> Bool {
        try translatingErrors { try native.waitToFetch() }
    }

    func nextItem() async throws -> Item? {
        while true {
            try Task.checkCancellation()
            if let item = takeItem() {
                return item
            }
            guard try await fetch() else {
                return takeItem()
            }
        }
    }

    func waitForItem() throws -> Item? {
        while true {
            if let item = takeItem() {
                return item
            }
            guard try waitToFetch() else {
                return takeItem()
            }
        }
    }

    func nextPage() async throws -> Page<Item>? {
        while true {
            try Task.checkCancellation()
            if let page = takePage() {
                return page
            }
            guard try await fetch() else {
                return takePage()
            }
        }
    }

    func waitForPage() throws -> Page<Item>? {
        while true {
            if let page = takePage() {
                return page
            }
            guard try waitToFetch() else {
                return takePage()
            }
        }
    }

    /// Everything that is left, or nothing: what fails or is cancelled leaves the listing where it was.
    func all() async throws -> [Item] {
        try Task.checkCancellation()
        do {
            try await native.fetchAll()
        } catch let failure as RosterKitNative.Failure {
            // Another task may have taken items while they were being fetched.
            throw RosterKitError(failure).goingOn(at: resume)
        }
        return takeAll()
    }

    func waitForAll() throws -> [Item] {
        do {
            try native.waitToFetchAll()
        } catch let failure as RosterKitNative.Failure {
            throw RosterKitError(failure).goingOn(at: resume)
        }
        return takeAll()
    }
}
