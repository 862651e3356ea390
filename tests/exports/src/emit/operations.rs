//! Operations: a method each, of the async and of the blocking client.

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
        method! { $client [async] [.await] Answered answer $($operation)* }
        method! { $blocking [] [] Answered wait_for_answer $($operation)* }
    };
}

/// An operation that gives a listing: the same for both clients.
macro_rules! list {
    ($client:ident $blocking:ident $($operation:tt)*) => {
        method! { $client [] [] PagerOf pager_of $($operation)* }
        method! { $blocking [] [] PagerOf pager_of $($operation)* }
    };
}

macro_rules! method {
    ($object:ident [$($async:ident)?] [$($await:tt)*] $result:ident $finish:ident
     $op:ident $snake:literal $camel:literal [$($doc:literal)*]
     required [$({ $r:ident [$rt:ty] $rs:literal $rc:literal [$($rd:literal)*] })*]
     optional [$({ $o:ident [$ot:ty] $os:literal $oc:literal [$($od:literal)*] })*]
     [$answer:ty]
    ) => {
        #[uniffi::export]
        impl $object {
            $(#[doc = $doc])*
            #[uniffi::method(default($($o = None),*))]
            #[allow(clippy::too_many_arguments, reason = "as many as the declaration has")]
            pub $($async)? fn $op(
                &self,
                $($r: <$rt as $crate::convert::Lift>::From,)*
                $($o: Option<<$ot as $crate::convert::Lift>::From>,)*
            ) -> $crate::engine::$result<$answer> {
                let prepare = || Ok(self.0.operations().$op(
                    $($crate::convert::lift::<$rt>($rc, $r)?,)*
                    $($crate::convert::lift::<Option<$ot>>($oc, $o)?,)*
                ));
                $crate::engine::$finish(prepare())$($await)*
            }
        }
    };
}
