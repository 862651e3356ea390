//! [`JsonLines`]: rows for programs, an object a line.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use super::Output;
use crate::row::Row;
use crate::stdout::Stdout;

/// An object a line: `jq` and others read it as it comes, and a part of it is JSON as well.
pub(super) struct JsonLines;

impl Output for JsonLines {
    fn is_streamed(&self) -> bool {
        true
    }

    fn add(&mut self, stdout: &mut Stdout, rows: Vec<Row>) -> io::Result<()> {
        rows.iter().try_for_each(|row| write_json_line(stdout, row))?;
        stdout.flush()
    }

    fn add_remark(&mut self, stdout: &mut Stdout, row: Row, _: String) -> io::Result<()> {
        self.add(stdout, vec![row])
    }

    fn end(&mut self, _: &mut Stdout, _: bool) -> io::Result<Vec<&'static str>> {
        Ok(Vec::new())
    }
}

/// Write an object in a line.
pub(crate) fn write_json_line(stdout: &mut Stdout, object: &impl Serialize) -> io::Result<()> {
    object.serialize(&mut Serializer::with_formatter(&mut *stdout, Spaced))?;
    stdout.write_all(b"\n")
}

/// A blank after each comma and colon, as in Python, whose records have been written so.
struct Spaced;

impl Formatter for Spaced {
    fn begin_array_value<W: ?Sized + Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { to.write_all(b", ") }
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, to: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { to.write_all(b", ") }
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        to.write_all(b": ")
    }
}
