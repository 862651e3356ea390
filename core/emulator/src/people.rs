//! The people of a data. Person 17 of a seed is the same person in all four services, however many
//! others there are.

use crate::{
    clock::{EARLIEST, PRESENT},
    random::{ALPHANUMERIC, BASE36, Random},
};

/// A person who may be a member of anything.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) index: u64,
    pub(crate) first: String,
    pub(crate) last: String,
    /// Lower-case; see [`Person::email_in`] for how a service spells it.
    pub(crate) email: String,
    seed: u64,
}

/// Names as they are written, and as they go into an address.
type Names = &'static [(&'static str, &'static str)];

/// First and last names that go together.
#[rustfmt::skip]
const CULTURES: [(Names, Names); 7] = [
    (
        &[
            ("Alice", "alice"), ("Benjamin", "benjamin"), ("Charlotte", "charlotte"), ("Daniel", "daniel"), ("Emily", "emily"),
            ("Frank", "frank"), ("Grace", "grace"), ("Harry", "harry"), ("Isla", "isla"), ("Jack", "jack"), ("Moana", "moana"),
        ],
        &[
            ("Adams", "adams"), ("Brown", "brown"), ("Clarke", "clarke"), ("Davies", "davies"), ("Evans", "evans"),
            ("O'Connor", "oconnor"), ("Smith-Jones", "smith-jones"), ("Taylor", "taylor"), ("Walker", "walker"), ("Young", "young"),
        ],
    ),
    (
        &[
            ("Jürgen", "juergen"), ("Käthe", "kaethe"), ("Sören", "soeren"), ("Øyvind", "oyvind"), ("Åsa", "asa"), ("Anneliese", "anneliese"),
            ("Günther", "guenther"), ("Björk", "bjork"), ("Lærke", "laerke"), ("Matthias", "matthias"), ("Ægir", "aegir"),
        ],
        &[
            ("Groß", "gross"), ("Müller", "mueller"), ("Strauß", "strauss"), ("Ødegård", "odegard"), ("Åkesson", "akesson"),
            ("Schröder", "schroeder"), ("von der Weiß", "vonderweiss"), ("Sørensen", "sorensen"), ("Jäger", "jaeger"), ("Þórsdóttir", "thorsdottir"),
        ],
    ),
    (
        &[
            ("Zoé", "zoe"), ("François", "francois"), ("José", "jose"), ("Inês", "ines"), ("Hélène", "helene"), ("Raúl", "raul"),
            ("Noël", "noel"), ("João", "joao"), ("Begoña", "begona"), ("Chloé", "chloe"), ("Nicolò", "nicolo"),
        ],
        &[
            ("Lefèvre", "lefevre"), ("Muñoz", "munoz"), ("Gonçalves", "goncalves"), ("Béranger", "beranger"), ("Ibáñez", "ibanez"),
            ("D'Angelò", "dangelo"), ("Conceição", "conceicao"), ("Garçon", "garcon"), ("Peña y Ríos", "penayrios"), ("Durand", "durand"),
        ],
    ),
    (
        &[
            ("Łukasz", "lukasz"), ("Małgorzata", "malgorzata"), ("Jiří", "jiri"), ("Žofie", "zofie"), ("Śpiewomir", "spiewomir"), ("Agnieszka", "agnieszka"),
            ("Çağla", "cagla"), ("Özgür", "ozgur"), ("Ștefan", "stefan"), ("Ilinca", "ilinca"), ("Дмитрий", "dmitrii"),
        ],
        &[
            ("Wiśniewski", "wisniewski"), ("Błaszczyk", "blaszczyk"), ("Dvořák", "dvorak"), ("Nováková", "novakova"), ("Żółć", "zolc"),
            ("Yıldız", "yildiz"), ("Şahin", "sahin"), ("Ionescu", "ionescu"), ("Кузнецова", "kuznetsova"), ("Kovač", "kovac"),
        ],
    ),
    (
        &[
            ("伟", "wei"), ("芳", "fang"), ("秀英", "xiuying"), ("敏", "min"), ("静", "jing"), ("陽葵", "himari"), ("蓮", "ren"), ("さくら", "sakura"),
            ("지우", "jiwoo"), ("민준", "minjun"), ("思远", "siyuan"),
        ],
        &[
            ("李", "li"), ("王", "wang"), ("张", "zhang"), ("刘", "liu"), ("陈", "chen"), ("佐藤", "sato"), ("鈴木", "suzuki"), ("김", "kim"),
            ("欧阳", "ouyang"), ("髙橋", "takahashi"),
        ],
    ),
    (
        &[
            ("محمد", "mohammed"), ("فاطمة", "fatima"), ("يوسف", "yousef"), ("ليلى", "layla"), ("أحمد", "ahmed"), ("داوود", "dawud"), ("שרה", "sarah"),
            ("عمر", "omar"), ("زینب", "zaynab"), ("נועם", "noam"), ("کیان", "kian"),
        ],
        &[
            ("الحسن", "alhassan"), ("العلي", "alali"), ("بن سعيد", "binsaid"), ("כהן", "cohen"), ("حداد", "haddad"), ("رضایی", "rezaei"),
            ("לוי", "levi"), ("النجار", "alnajjar"), ("منصور", "mansour"), ("قريشي", "qureshi"),
        ],
    ),
    (
        &[
            ("Priya", "priya"), ("Arjun", "arjun"), ("Chidinma", "chidinma"), ("Kwame", "kwame"), ("Thảo", "thao"), ("Đức", "duc"), ("Kealoha", "kealoha"),
            ("अनन्या", "ananya"), ("Nomvula", "nomvula"), ("Aroha", "aroha"), ("สมชาย", "somchai"),
        ],
        &[
            ("Sharma", "sharma"), ("Okonkwo", "okonkwo"), ("Nguyễn", "nguyen"), ("Mensah", "mensah"), ("Māhoe", "mahoe"), ("Patel", "patel"),
            ("Dlamini", "dlamini"), ("Hồ", "ho"), ("गुप्ता", "gupta"), ("Kamakawiwoʻole", "kamakawiwoole"),
        ],
    ),
];

/// Which culture each of twenty people in a row comes from.
const MIX: [usize; 20] = [0, 1, 0, 2, 6, 0, 3, 0, 4, 1, 0, 2, 0, 5, 0, 3, 6, 0, 1, 2];

const DOMAINS: [&str; 4] =
    ["meridian.example", "meridian.example", "tiefbau.example", "contractors.example.org"];

impl Person {
    /// Person number `index` of a seed.
    pub(crate) fn new(seed: u64, index: u64) -> Self {
        let shift = Random::of(seed, "names", 0).below(100_000);
        let turn = index % 20;
        let culture = MIX[turn as usize];
        let earlier =
            MIX.iter().take(turn as usize).filter(|other| **other == culture).count() as u64;
        let share = MIX.iter().filter(|other| **other == culture).count() as u64;
        let nth = index / 20 * share + earlier;
        let (firsts, lasts) = CULTURES[culture];
        let pairs = (firsts.len() * lasts.len()) as u64;
        // 11 firsts and 10 lasts: stepping by 37, prime to 110, meets every pair once before any twice.
        let pair = (nth * 37 + shift) % pairs;
        let (first, first_ascii) = firsts[(pair % firsts.len() as u64) as usize];
        let (last, last_ascii) = lasts[(pair / firsts.len() as u64) as usize];
        let again = match nth / pairs {
            0 => String::new(),
            round => (round + 1).to_string(),
        };
        let domain = Random::of(seed, "domain", index).pick(&DOMAINS);
        Self {
            index,
            // A few people make a JSON writer and a CSV writer work for their money.
            first: match index {
                _ if index % 50 == 7 => format!("{first} \"{}\"", first_ascii.to_uppercase()),
                _ if index % 97 == 11 => format!("{first} 🚀"),
                _ => first.to_owned(),
            },
            last: match index {
                _ if index % 83 == 13 => format!("{last} \\ {last}"),
                _ if index % 89 == 29 => format!("{last}\t(extern)"),
                _ if index % 101 == 31 => format!("={last}"),
                _ => last.to_owned(),
            },
            email: format!("{first_ascii}.{last_ascii}{again}@{domain}"),
            seed,
        }
    }

    /// First and last name.
    pub(crate) fn full_name(&self) -> String {
        format!("{} {}", self.first, self.last)
    }

    /// Their address as this service has it: now and then with capitals that another service lacks.
    pub(crate) fn email_in(&self, service: &str) -> String {
        match self.numbers(service).below(40) {
            0 => self.email.to_uppercase(),
            1 => {
                let mut chars = self.email.chars();
                chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
            }
            _ => self.email.clone(),
        }
    }

    /// Numbers of this person's own for one purpose.
    pub(crate) fn numbers(&self, purpose: &str) -> Random {
        Random::of(self.seed, purpose, self.index)
    }

    /// Whether one in `n` people, chosen by number, this one included.
    pub(crate) fn is_one_in(&self, n: u64, purpose: &str) -> bool {
        self.numbers(purpose).below(n) == 0
    }

    /// A moment of their past, in seconds; different for every purpose.
    pub(crate) fn moment(&self, purpose: &str) -> i64 {
        EARLIEST + self.numbers(purpose).below((PRESENT - EARLIEST) as u64) as i64
    }

    /// Their UUID for a service that has UUIDs.
    pub(crate) fn uuid(&self, service: &str) -> String {
        self.numbers(&format!("{service} uuid")).uuid()
    }

    /// A short id behind a prefix, as Paperspace has them.
    pub(crate) fn short_id(&self, prefix: &str) -> String {
        format!("{prefix}{}", self.numbers("short id").text(BASE36, 10))
    }

    /// A long id of letters and digits, as GitBook has them.
    pub(crate) fn long_id(&self) -> String {
        self.numbers("long id").text(ALPHANUMERIC, 28)
    }
}

/// The people of a service's primary place: nearly all are in every service, the last twentieth in
/// this one only, so that a review over several services has something to find.
pub(crate) fn of_place(seed: u64, service: u64, count: usize) -> Vec<Person> {
    let count = count as u64;
    let own = count / 20;
    (0..count)
        .map(
            |place| {
                if place < count - own { place } else { place + (service + 1) * (own + 1) * 7919 }
            },
        )
        .map(|index| Person::new(seed, index))
        .collect()
}

/// The twelve people of a small second place, who are in the primary one as well where it is large enough.
pub(crate) fn of_small_place(seed: u64) -> Vec<Person> {
    (5..17).map(|index| Person::new(seed, index)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn addresses_are_unique_and_ascii() {
        let people = of_place(7, 0, 5000);
        let addresses: HashSet<_> = people.iter().map(|person| person.email.clone()).collect();
        assert_eq!(addresses.len(), 5000);
        assert!(
            addresses.iter().all(|address| address.is_ascii() && crate::formats::is_email(address))
        );
        assert!(people.iter().any(|person| !person.first.is_ascii()));
    }

    #[test]
    fn a_person_does_not_depend_on_how_many_there_are() {
        assert_eq!(of_place(7, 0, 40)[3].email, of_place(7, 3, 400)[3].email);
        assert_ne!(of_place(7, 0, 40)[39].email, of_place(7, 1, 40)[39].email);
        let other_seed: Vec<_> =
            of_place(8, 0, 40).into_iter().map(|person| person.email).collect();
        assert_ne!(
            of_place(7, 0, 40).into_iter().map(|person| person.email).collect::<Vec<_>>(),
            other_seed
        );
    }
}
