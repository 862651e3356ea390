//! Pages: for a model that is listed a pager and a page. Swift wraps them: see `Lists.swift`.

macro_rules! pages {
    ($item:ident) => {};
    ($item:ident $pager:ident $page:ident) => {
        #[derive(uniffi::Record)]
        pub struct $page {
            pub items: Vec<<$item as $crate::convert::Lower>::To>,
            pub round: u64,
            pub number: u64,
            pub facts: std::sync::Arc<$crate::listing::PageFacts>,
        }

        impl $page {
            fn of(mut page: $crate::listing::Fetched) -> Self {
                let items = $crate::convert::Lower::lower(page.items::<$item>());
                Self { items, round: page.round, number: page.number, facts: page.facts }
            }
        }

        #[derive(uniffi::Object)]
        pub struct $pager($crate::listing::Listing<$item>);

        impl $crate::listing::Listed for $item {
            type Pager = $pager;
            fn pager(listing: $crate::listing::Listing<$item>) -> std::sync::Arc<$pager> {
                std::sync::Arc::new($pager(listing))
            }
        }

        #[uniffi::export]
        impl $pager {
            pub async fn next_page(
                &self,
                place: Option<String>,
            ) -> Result<Option<$page>, $crate::errors::RosterKitError> {
                Ok(self.0.next_page(place).await?.map($page::of))
            }

            pub fn wait_for_page(
                &self,
                place: Option<String>,
            ) -> Result<Option<$page>, $crate::errors::RosterKitError> {
                Ok(self.0.wait_for_page(place)?.map($page::of))
            }

            pub fn begin(&self) -> String {
                self.0.begin()
            }

            pub fn shifts(&self) -> u64 {
                self.0.shifts()
            }

            pub fn rewind(&self, resume: String) -> u64 {
                self.0.rewind(resume)
            }
        }
    };
}
