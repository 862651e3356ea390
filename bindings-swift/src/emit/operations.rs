//! Operations: a method each, of the async and of the blocking client. What is said of their
//! arguments has no place here: `bindgen` adds it to the comments of the Swift half.

macro_rules! operations {
    (service { $service:literal $module:literal }
     client { $client:ident $name:literal $blocking:ident $client_docs:tt }
     $({ $kind:ident $($operation:tt)* })*
    ) => { $(
        $kind! { $client $blocking $($operation)* }
    )* };
}

/// An operation that gives one answer.
macro_rules! call {
    ($client:ident $blocking:ident $($operation:tt)*) => {
        call_of! { $client [async] [.await] answer $($operation)* }
        call_of! { $blocking [] [] wait_for_answer $($operation)* }
    };
}

macro_rules! call_of {
    ($object:ident [$($async:ident)?] [$($await:tt)*] $finish:ident
     $op:ident $snake:literal $camel:literal [$($doc:literal)*]
     required [$({ $r:ident [$rt:ty] $rs:literal $rc:literal $rd:tt })*]
     optional [$({ $o:ident [$ot:ty] $os:literal $oc:literal $od:tt })*]
     [$answer:ty]
    ) => {
        #[uniffi::export]
        impl $object {
            $(#[doc = $doc])*
            #[uniffi::method(default($($o = None,)* timeout = None, max_retries = None))]
            #[allow(clippy::too_many_arguments, reason = "as many as the declaration has")]
            pub $($async)? fn $op(
                &self,
                $($r: <$rt as $crate::convert::Lift>::From,)*
                $($o: Option<<$ot as $crate::convert::Lift>::From>,)*
                timeout: Option<$crate::value::TimeInterval>,
                max_retries: Option<$crate::value::Int>,
            ) -> $crate::engine::Answered<$answer> {
                let call = rosterkit::bridge::Client::operations(&self.0).$op($($crate::convert::Given($r),)* $($o.map($crate::convert::Given)),*);
                let extra = $crate::client::Extra { timeout, max_retries };
                $crate::engine::$finish(call, extra)$($await)*
            }
        }
    };
}

/// An operation that gives a listing: the same for both clients until Swift wraps it.
macro_rules! list {
    ($client:ident $blocking:ident $($operation:tt)*) => {
        list_of! { $client $($operation)* }
        list_of! { $blocking $($operation)* }
    };
}

macro_rules! list_of {
    ($object:ident $op:ident $snake:literal $camel:literal [$($doc:literal)*]
     required [$({ $r:ident [$rt:ty] $rs:literal $rc:literal $rd:tt })*]
     optional [$({ $o:ident [$ot:ty] $os:literal $oc:literal $od:tt })*]
     [$item:ty]
    ) => {
        #[uniffi::export]
        impl $object {
            $(#[doc = $doc])*
            #[uniffi::method(default(
                $($o = None,)* prefetch = None, resume = None, timeout = None, max_retries = None
            ))]
            #[allow(clippy::too_many_arguments, reason = "as many as the declaration has")]
            pub fn $op(
                &self,
                $($r: <$rt as $crate::convert::Lift>::From,)*
                $($o: Option<<$ot as $crate::convert::Lift>::From>,)*
                prefetch: Option<$crate::value::Int>,
                resume: Option<String>,
                timeout: Option<$crate::value::TimeInterval>,
                max_retries: Option<$crate::value::Int>,
            ) -> $crate::listing::PagerOf<$item> {
                let pager = rosterkit::bridge::Client::operations(&self.0).$op($($crate::convert::Given($r),)* $($o.map($crate::convert::Given)),*);
                let extra = $crate::client::Extra { timeout, max_retries };
                let course = $crate::listing::Course { extra, prefetch, resume };
                $crate::listing::pager_of(pager, course)
            }
        }
    };
}
