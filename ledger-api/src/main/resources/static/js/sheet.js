// A form handled like a spreadsheet: arrows and Enter move between cells, a block copied from one fills cells from the
// chosen one on, amounts are echoed in larger units. Every cell is an ordinary input without this script.
(() => {
  'use strict';
  const form = document.querySelector('form.report');
  if (!form) return;
  const told = document.getElementById('sheet-told');
  const words = told.dataset;
  const ROWS_MAX = 100;

  // ---- the grid
  const rowsOf = (table) => [...table.tBodies[0].rows]
    .map((row) => [...row.querySelectorAll('td.value')].map((cell) => cell.querySelector('input, select')).filter((input) => input))
    .filter((cells) => cells.length > 0 && cells[0].offsetParent !== null);
  const find = (input) => {
    const table = input.closest('td.value')?.closest('table.sheet');
    if (!table) return null;
    const rows = rowsOf(table);
    const row = rows.findIndex((cells) => cells.includes(input));
    return row < 0 ? null : { table, rows, row, column: rows[row].indexOf(input) };
  };
  const enter = (input) => {
    input.focus();
    input.select?.();
  };

  /** Up or down; from the last line of one table to the first of the next, and from there to the button that files. */
  const step = (at, by) => {
    const next = at.rows[at.row + by]?.[at.column];
    if (next) return next;
    const tables = [...form.querySelectorAll('table.sheet')];
    const table = tables[tables.indexOf(at.table) + by];
    if (!table) return by > 0 ? form.querySelector('button.primary') : null;
    const rows = rowsOf(table);
    return (by > 0 ? rows[0] : rows[rows.length - 1])?.[0] ?? null;
  };

  const atEdge = (input, end) => {
    if (input.selectionStart === 0 && input.selectionEnd === input.value.length) return true;
    return input.selectionStart === input.selectionEnd && input.selectionStart === (end ? input.value.length : 0);
  };

  form.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      form.requestSubmit(form.querySelector('button.primary'));
      return;
    }
    const at = event.ctrlKey ? null : find(event.target);
    if (!at) return;
    const typing = event.target.matches('input');
    let target = null;
    if (event.key === 'Enter') {
      event.preventDefault();
      target = step(at, event.shiftKey ? -1 : 1);
    } else if (typing && !event.shiftKey && event.key === 'ArrowDown') target = step(at, 1);
    else if (typing && !event.shiftKey && event.key === 'ArrowUp') target = step(at, -1);
    else if (typing && !event.shiftKey && event.key === 'ArrowRight' && atEdge(event.target, true)) target = at.rows[at.row][at.column + 1];
    else if (typing && !event.shiftKey && event.key === 'ArrowLeft' && atEdge(event.target, false)) target = at.rows[at.row][at.column - 1];
    if (target) {
      event.preventDefault();
      enter(target);
    }
  });

  // ---- rows that repeat: there is always a blank one
  const blank = (cells) => cells.every((input) => input.value === '');
  const addRow = (table) => {
    const rows = table.tBodies[0].rows;
    if (rows.length >= ROWS_MAX) return;
    const row = rows[rows.length - 1].cloneNode(true);
    const at = rows.length;
    row.querySelector('th').textContent = String(at + 1);
    [...row.querySelectorAll('*')].forEach((element) => [...element.attributes].forEach((attribute) => {
      attribute.value = attribute.value.replace(new RegExp(`(${table.dataset.group}[.-])\\d+`, 'g'), `$1${at}`).replace(/^\d+ /, `${at + 1} `);
    }));
    row.querySelectorAll('.about').forEach((about) => about.replaceChildren());
    row.querySelectorAll('input, select').forEach((input) => {
      input.value = '';
      input.removeAttribute('value');
      input.removeAttribute('aria-invalid');
    });
    table.tBodies[0].append(row);
  };
  const ensureBlankRows = () => form.querySelectorAll('table[data-group]').forEach((table) => {
    const rows = rowsOf(table);
    if (rows.length > 0 && !blank(rows[rows.length - 1])) addRow(table);
  });

  // ---- what is pasted
  const NUMBER = /^[-−]?(\d+|\d{1,3}([, ]\d{3})+)(\.\d+)?$/;

  /** The value of one pasted cell for an input, or null when it is not plainly one: nothing is guessed. */
  const read = (text, input) => {
    const plain = text.normalize('NFKC').trim();
    if (plain === '') return '';
    if (input.matches('select')) {
      return [...input.options].find((option) => option.value === plain || option.text.trim() === plain)?.value ?? null;
    }
    if (!input.matches('.number')) return plain.length > 500 ? null : plain;
    const unit = (input.dataset.unit ?? '').normalize('NFKC');
    const bare = unit !== '' && plain.endsWith(unit) ? plain.slice(0, -unit.length).trim() : plain;
    return NUMBER.test(bare) ? bare.replace(/[, ]/g, '').replace('−', '-') : null;
  };

  const say = (lines, wrong) => {
    told.replaceChildren(...lines.map((line) => Object.assign(document.createElement('span'), { textContent: line })));
    told.classList.toggle('error-text', wrong);
  };
  const filled = (template, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, value), template);

  form.addEventListener('paste', (event) => {
    const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '');
    const at = find(event.target);
    if (!at || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    const block = text.split('\n').map((line) => line.split('\t'));
    if (at.table.dataset.group) {
      for (let more = at.row + block.length - at.rows.length; more > 0; more--) addRow(at.table);
    }
    const rows = rowsOf(at.table);
    const entries = [];
    const problems = [];
    block.forEach((line, down) => line.forEach((cell, right) => {
      const input = rows[at.row + down]?.[at.column + right];
      const value = input ? read(cell, input) : null;
      if (!input && cell.trim() !== '') problems.push(filled(words.outside, down + 1, right + 1, cell.trim()));
      else if (input && value === null) {
        const name = input.labels?.[0]?.textContent || input.getAttribute('aria-label');
        problems.push(filled(words.unread, down + 1, right + 1, cell.trim(), name, input.dataset.unit ?? ''));
      } else if (value) entries.push([input, value]);
    }));
    if (problems.length > 0) {
      say([words.refused, ...problems.slice(0, 5)], true);
      return;
    }
    entries.forEach(([input, value]) => { input.value = value; });
    say([filled(words.done, entries.length)], false);
    form.dispatchEvent(new Event('input', { bubbles: true }));
  });

  // ---- amounts in larger units, exact: only the point moves
  const shifted = (digits, places) => {
    const sign = digits.startsWith('-') ? '−' : '';
    const padded = digits.replace('-', '').replace(/^0+(?=\d)/, '').padStart(places + 1, '0');
    const whole = padded.slice(0, -places).replace(/\B(?=(\d{3})+$)/g, ',');
    const rest = padded.slice(-places).replace(/0+$/, '');
    return sign + whole + (rest === '' ? '' : `.${rest}`);
  };
  const echo = () => form.querySelectorAll('input.number[data-unit="千元"]').forEach((input) => {
    const cell = input.closest('td.value');
    if (!cell) return;
    const value = read(input.value, input);
    const place = cell.querySelector('.echo') ?? cell.appendChild(Object.assign(document.createElement('span'), { className: 'echo' }));
    place.textContent = value && /^-?\d+$/.test(value) && !/^-?0+$/.test(value)
      ? words.echo.replace(/\{(\d)\}/g, (whole, places) => shifted(value, Number(places)))
      : '';
  });

  const refresh = () => { ensureBlankRows(); echo(); };
  form.addEventListener('input', (event) => { if (event.target !== form) say([], false); refresh(); });
  refresh();
})();
