// Sums while typing. What counts is computed by the ledger when the report is filed.
(() => {
  'use strict';
  const form = document.querySelector('form.report');
  if (!form) return;

  const grouping = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
  const number = (input) => {
    const text = input.value.normalize('NFKC').replace(/[\s,]/g, '').replace('−', '-');
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
  };

  /** Year to date = what the ledger has up to the period before + what is typed. */
  const yearsToDate = () => form.querySelectorAll('output[data-before]').forEach((output) => {
    const typed = number(document.getElementById(output.htmlFor.value));
    output.dataset.text ??= output.textContent;
    output.textContent = typed === null ? output.dataset.text : grouping.format(Number(output.dataset.before) + typed);
  });

  /** Output by class must add up to gross output: show what is left, and put it on a class at one click. */
  const remainder = () => {
    const place = document.getElementById('class-remainder');
    const total = document.getElementById('values-grossOutput');
    if (!place || !total) return;
    const classes = [...form.querySelectorAll('input[name$=".classOutput"]')];
    const left = (number(total) ?? 0) - classes.reduce((sum, input) => sum + (number(input) ?? 0), 0);
    place.hidden = number(total) === null || left === 0;
    place.querySelector('output').textContent = grouping.format(left);
    const codes = [...form.querySelectorAll('input[name$=".classCode"]')];
    const main = Math.max(0, codes.findIndex((code) => code.value === form.dataset.mainClass));
    place.querySelector('button').onclick = () => {
      classes[main].value = String((number(classes[main]) ?? 0) + left);
      classes[main].focus();
      form.dispatchEvent(new Event('input', { bubbles: true }));
    };
  };

  /** Items that only concern some answers. Without this script they are always shown. */
  const conditions = {
    STOPPED: () => document.getElementById('values-operatingStatus')?.value === '2',
    RENTS_FLOOR: () => (number(document.getElementById('values-rentedFloor')) ?? 0) > 0,
    CHANGED: () => document.getElementById('values-changed')?.value === 'true',
  };
  const conditional = () => form.querySelectorAll('tr[data-when]').forEach((row) => {
    const applies = conditions[row.dataset.when];
    if (applies) row.hidden = !applies() && [...row.querySelectorAll('input')].every((input) => input.value === '');
  });

  const refresh = () => { yearsToDate(); remainder(); conditional(); };
  form.addEventListener('input', refresh);
  refresh();

  // The other language, from the head of the page too, takes along what is typed.
  document.querySelector('a.language')?.addEventListener('click', (event) => {
    event.preventDefault();
    form.querySelector('button[name="lang"]').click();
  });

  // Leaving with something typed and not filed is asked about, where no draft is kept.
  if (form.dataset.owner) return;
  let typed = false;
  form.addEventListener('input', () => { typed = true; });
  form.addEventListener('submit', () => { typed = false; });
  window.addEventListener('beforeunload', (event) => { if (typed) event.preventDefault(); });
})();
