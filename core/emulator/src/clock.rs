//! Times: the formats the services and HTTP use, and the clock that seeded data lives by.

use std::time::{SystemTime, UNIX_EPOCH};

/// 2019-01-07T08:00:00Z: before it, no one has joined anything.
pub(crate) const EARLIEST: i64 = 1_546_848_000;
/// 2026-03-18T09:00:00Z: the present of the seeded data.
pub(crate) const PRESENT: i64 = 1_773_824_400;

/// The clock of one emulator's data. It moves one second with every change, so that what is
/// written depends on the requests alone and never on the time of day.
#[derive(Clone, Debug)]
pub(crate) struct Clock(i64);

impl Clock {
    pub(crate) fn new() -> Self {
        Self(PRESENT)
    }

    /// The time of a change: later than that of every change before.
    pub(crate) fn tick(&mut self) -> i64 {
        self.0 += 1;
        self.0
    }
}

/// Seconds since the epoch on the wall clock.
pub(crate) fn wall_seconds() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs() as i64)
}

/// `2019-08-24T14:15:22Z`
pub(crate) fn rfc3339(seconds: i64) -> String {
    let (year, month, day) = civil(seconds.div_euclid(86_400));
    let (hour, minute, second) = time_of_day(seconds);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// `2019-08-24T14:15:22.137Z`, the milliseconds made from the seconds.
pub(crate) fn rfc3339_millis(seconds: i64) -> String {
    let mut text = rfc3339(seconds);
    text.pop();
    text + &format!(".{:03}Z", seconds.wrapping_mul(7919).rem_euclid(1000))
}

/// `Sat, 24 Aug 2019 14:15:22 GMT`, as the `Date` header wants it.
pub(crate) fn http_date(seconds: i64) -> String {
    const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let days = seconds.div_euclid(86_400);
    let (year, month, day) = civil(days);
    let (hour, minute, second) = time_of_day(seconds);
    let weekday = WEEKDAYS[days.rem_euclid(7) as usize];
    let month = MONTHS[(month - 1) as usize];
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}

fn time_of_day(seconds: i64) -> (i64, i64, i64) {
    let second = seconds.rem_euclid(86_400);
    (second / 3600, second / 60 % 60, second % 60)
}

/// Year, month and day of a day counted from 1970-01-01 (Howard Hinnant's `civil_from_days`).
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_agree_with_the_calendar() {
        assert_eq!(rfc3339(1_566_656_122), "2019-08-24T14:15:22Z");
        assert_eq!(rfc3339(PRESENT), "2026-03-18T09:00:00Z");
        assert_eq!(rfc3339(EARLIEST), "2019-01-07T08:00:00Z");
        assert_eq!(rfc3339(1_709_164_800), "2024-02-29T00:00:00Z");
        assert_eq!(http_date(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
    }
}
