(() => {
  const table = document.getElementById('rows');
  const body = table.tBodies[0];
  const form = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const all = [...body.rows].map((element, order) => {
    const [who, place, role, status, joined, seen, flags, key] = element.cells;
    const words = (cell, tag) => [...cell.querySelectorAll(tag)].map((part) => part.textContent);
    return {
      element,
      order,
      text: element.textContent.toLowerCase(),
      service: place.textContent.split(/[@:]/)[0],
      role: words(role, 'b')[0] || '',
      flags: words(flags, 'i'),
      // In the order of the columns: what they are sorted by.
      keys: [
        who.textContent,
        place.textContent,
        role.textContent,
        status.textContent,
        joined.textContent,
        seen.textContent,
        order,
        key.textContent,
      ],
    };
  });

  const fields = form.elements;
  const options = (select, values) => {
    const counts = new Map();
    for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
    for (const value of [...counts.keys()].sort()) {
      const name = value.length > 40 ? `${value.slice(0, 40)}…` : value;
      select.add(new Option(`${name || 'none'} (${counts.get(value)})`, `=${value}`));
    }
  };
  options(
    fields.service,
    all.map((row) => row.service),
  );
  options(
    fields.role,
    all.map((row) => row.role),
  );
  options(
    fields.flag,
    all.flatMap((row) => row.flags),
  );

  const number = new Intl.NumberFormat('en');
  const filter = () => {
    const words = fields.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const { service, role, flag } = fields;
    let count = 0;
    for (const row of all) {
      const fits =
        words.every((word) => row.text.includes(word)) &&
        (!service.value || service.value === `=${row.service}`) &&
        (!role.value || role.value === `=${row.role}`) &&
        (!flag.value ||
          (flag.value === 'any' ? row.flags.length > 0 : row.flags.includes(flag.value.slice(1))));
      row.element.hidden = !fits;
      if (fits) count += 1;
    }
    const total = number.format(all.length);
    shown.textContent =
      count === all.length ? `All ${total} rows` : `${number.format(count)} of ${total} rows`;
  };

  const headings = [...table.tHead.rows[0].cells];
  const sort = (column, down) => {
    const none = (key) => key === '' || key === '–';
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    const sorted = all.slice().sort((a, b) => {
      const [x, y] = [a.keys[column], b.keys[column]];
      if (typeof x === 'number') return down ? y - x : x - y;
      // What is not known is last, whichever way.
      if (none(x) || none(y)) return none(x) - none(y) || a.order - b.order;
      return (down ? compare(y, x) : compare(x, y)) || a.order - b.order;
    });
    body.append(...sorted.map((row) => row.element));
    headings.forEach((heading, at) => {
      if (at === column) heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else heading.removeAttribute('aria-sort');
    });
  };
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () =>
      sort(column, heading.getAttribute('aria-sort') === 'ascending'),
    );
    heading.append(button);
  });

  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  form.hidden = false;
  filter();
})();
