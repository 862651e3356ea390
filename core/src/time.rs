//! [`Timestamp`]: the moments that services write as ISO 8601 text.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A moment in UTC, to the microsecond.
///
/// Read from RFC 3339 text; a time without an offset is taken as UTC, which is what the services
/// that write one mean. Shown as RFC 3339, for example `2019-08-24T14:15:22Z`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    microseconds: i64,
}

impl Timestamp {
    /// Make a moment from microseconds since 1970-01-01T00:00:00Z.
    ///
    /// Moments outside the years -9999 to 9999 become the nearest one inside, to the second.
    pub fn from_unix_microseconds(microseconds: i64) -> Self {
        // In whole seconds: jiff does not read back the microseconds of its own last second.
        let [least, most] = [jiff::Timestamp::MIN, jiff::Timestamp::MAX]
            .map(|moment| moment.as_second() * 1_000_000);
        Self { microseconds: microseconds.clamp(least, most) }
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    pub fn unix_microseconds(self) -> i64 {
        self.microseconds
    }
}

impl std::str::FromStr for Timestamp {
    type Err = InvalidTimestamp;

    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        if let Some(microseconds) = usual(text.as_bytes()) {
            return Ok(Self { microseconds });
        }
        let parsed = text.parse::<jiff::Timestamp>().or_else(|_| {
            let civil: jiff::civil::DateTime = text.parse()?;
            civil.to_zoned(jiff::tz::TimeZone::UTC).map(|zoned| zoned.timestamp())
        });
        match parsed {
            Ok(moment) => Ok(Self::from_unix_microseconds(moment.as_microsecond())),
            Err(_) => Err(InvalidTimestamp),
        }
    }
}

/// Microseconds of a time as services mostly write one: `2019-08-24T14:15:22Z`, or with a fraction
/// of up to six digits. Anything else, right or wrong, is left to the parser that knows all forms:
/// this one is there because a page of members has hundreds of times.
fn usual(text: &[u8]) -> Option<i64> {
    let (head, rest) = text.split_first_chunk::<19>()?;
    let (b'Z', fraction) = rest.split_last()? else { return None };
    let digits = |from: usize, to: usize| {
        head[from..to].iter().try_fold(0i64, |value, byte| {
            byte.is_ascii_digit().then(|| value * 10 + i64::from(byte - b'0'))
        })
    };
    let punctuation = [head[4], head[7], head[10], head[13], head[16]];
    if punctuation != *b"--T::" {
        return None;
    }
    let (year, month, day) = (digits(0, 4)?, digits(5, 7)?, digits(8, 10)?);
    let (hour, minute, second) = (digits(11, 13)?, digits(14, 16)?, digits(17, 19)?);
    // Days that not every month has, and leap seconds, are left to the library that parses dates.
    if !((1..=12).contains(&month) && (1..=28).contains(&day))
        || hour > 23
        || minute > 59
        || second > 59
    {
        return None;
    }
    let mut micro = 0;
    if let Some((point, digits)) = fraction.split_first() {
        if *point != b'.' || digits.is_empty() || digits.len() > 6 {
            return None;
        }
        for index in 0..6 {
            let digit = digits.get(index).copied().unwrap_or(b'0');
            if !digit.is_ascii_digit() {
                return None;
            }
            micro = micro * 10 + i64::from(digit - b'0');
        }
    }
    // Days since 1970-01-01, counting years from March so that a leap day comes last.
    let year = if month <= 2 { year - 1 } else { year };
    let since_march = (month + 9) % 12;
    let day_of_year = (153 * since_march + 2) / 5 + day - 1;
    let days =
        365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
            - 719_468;
    Some((((days * 24 + hour) * 60 + minute) * 60 + second) * 1_000_000 + micro)
}

/// The text is not a time in ISO 8601 form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidTimestamp;

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a time such as 2019-08-24T14:15:22Z")
    }
}

impl std::error::Error for InvalidTimestamp {}

/// A time of the years 0 to 9999 as text, with as many digits of the second as it needs: the first so many
/// bytes. There for the same reason as `usual`, of which it is the other direction.
fn usual_text(microseconds: i64) -> Option<([u8; 27], usize)> {
    const DAY: i64 = 24 * 60 * 60 * 1_000_000;
    let (days, of_day) = (microseconds.div_euclid(DAY), microseconds.rem_euclid(DAY));
    // Counting years from March, and days from 0000-03-01, in eras of 400 years.
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let since_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * since_march + 2) / 5 + 1;
    let month = (since_march + 2) % 12 + 1;
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    if !(0..=9999).contains(&year) {
        return None;
    }
    let (seconds, mut micro) = (of_day / 1_000_000, of_day % 1_000_000);
    let mut text = *b"0000-00-00T00:00:00.000000Z";
    let mut write = |from: usize, to: usize, mut number: i64| {
        for digit in text[from..to].iter_mut().rev() {
            *digit = b'0' + (number % 10) as u8;
            number /= 10;
        }
    };
    write(0, 4, year);
    write(5, 7, month);
    write(8, 10, day);
    write(11, 13, seconds / 3600);
    write(14, 16, seconds / 60 % 60);
    write(17, 19, seconds % 60);
    if micro == 0 {
        text[19] = b'Z';
        return Some((text, 20));
    }
    let mut digits = 6;
    while micro % 10 == 0 {
        micro /= 10;
        digits -= 1;
    }
    write(20, 20 + digits, micro);
    text[20 + digits] = b'Z';
    Some((text, 21 + digits))
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.precision().is_none()
            && let Some((text, length)) = usual_text(self.microseconds)
            && let Ok(text) = std::str::from_utf8(&text[..length])
        {
            return f.write_str(text);
        }
        let moment =
            jiff::Timestamp::from_microsecond(self.microseconds).map_err(|_| fmt::Error)?;
        fmt::Display::fmt(&moment, f)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<Timestamp> for SystemTime {
    fn from(moment: Timestamp) -> Self {
        let distance = Duration::from_micros(moment.microseconds.unsigned_abs());
        if moment.microseconds < 0 { UNIX_EPOCH - distance } else { UNIX_EPOCH + distance }
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let microseconds = |d: Duration| i64::try_from(d.as_micros()).unwrap_or(i64::MAX);
        Self::from_unix_microseconds(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => microseconds(after),
            Err(before) => -microseconds(before.duration()),
        })
    }
}

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Moment;
        impl serde::de::Visitor<'_> for Moment {
            type Value = Timestamp;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a time such as 2019-08-24T14:15:22Z")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Timestamp, E> {
                text.parse().map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_str(Moment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_the_services_write() {
        for (text, shown) in [
            ("2019-08-24T14:15:22Z", "2019-08-24T14:15:22Z"),
            ("2019-08-24T14:15:22.123Z", "2019-08-24T14:15:22.123Z"),
            ("2019-08-24T16:15:22.5+02:00", "2019-08-24T14:15:22.5Z"),
            ("2024-01-02T03:04:05.123456", "2024-01-02T03:04:05.123456Z"),
            ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
        ] {
            let moment: Timestamp = text.parse().unwrap();
            assert_eq!(moment.to_string(), shown);
            assert_eq!(Timestamp::from(SystemTime::from(moment)), moment);
        }
    }

    #[test]
    fn the_last_moments_can_be_shown() {
        let last = "9999-12-30T22:00:00Z";
        for microseconds in [i64::MAX, jiff::Timestamp::MAX.as_microsecond()] {
            assert_eq!(Timestamp::from_unix_microseconds(microseconds).to_string(), last);
        }
        let read: Timestamp = "9999-12-30T22:00:00.999999Z".parse().unwrap();
        assert_eq!(read.to_string(), last);
        let first = Timestamp::from_unix_microseconds(i64::MIN).to_string();
        assert_eq!(first, "-009999-01-02T01:59:59Z");
    }

    #[test]
    fn the_short_way_agrees_with_the_long_one() {
        let mut random = fastrand::Rng::with_seed(1);
        for _ in 0..200_000 {
            let mut number = |from: u32, to: u32| random.u32(from..=to);
            let mut text = format!(
                "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
                number(0, 9999),
                number(0, 13),
                number(0, 31),
                number(0, 24),
                number(0, 60),
                number(0, 60)
            );
            let digits = number(0, 7) as usize;
            if digits > 0 {
                text += &format!(".{:07}", number(0, 9_999_999))[..=digits];
            }
            text.push('Z');
            if let Some(short) = usual(text.as_bytes()) {
                assert_eq!(
                    Ok(short),
                    text.parse::<jiff::Timestamp>().map(|t| t.as_microsecond()).map_err(|_| ()),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn the_short_way_to_text_agrees_with_the_long_one() {
        let mut random = fastrand::Rng::with_seed(2);
        let [least, most] = [jiff::Timestamp::MIN, jiff::Timestamp::MAX].map(|t| t.as_second());
        for turn in 0..200_000 {
            let second = match turn % 2 {
                0 => random.i64(least..most),
                _ => random.i64(0..4_102_444_800),
            };
            let unit = [1, 10, 1000, 100_000, 1_000_000][turn % 5];
            let moment = Timestamp::from_unix_microseconds(
                second * 1_000_000 + random.i64(0..1_000_000) / unit * unit,
            );
            let long = jiff::Timestamp::from_microsecond(moment.microseconds).unwrap();
            assert_eq!(moment.to_string(), long.to_string());
            assert_eq!(format!("{moment:.3}"), format!("{long:.3}"));
        }
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in ["", "yesterday", "2019-13-01T00:00:00Z", "1566656122", "24 Aug 2019"] {
            assert_eq!(text.parse::<Timestamp>(), Err(InvalidTimestamp), "{text}");
        }
    }
}
