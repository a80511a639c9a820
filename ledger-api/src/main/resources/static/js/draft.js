// Saves what is typed while it is typed, and shows at the cells what filing it would get. The server judges; a copy stays
// in this window until the server has it. Without this script there is a button.
(() => {
  'use strict';
  const form = document.getElementById('report');
  const status = document.getElementById('draft-status');
  const offer = document.getElementById('draft-local');
  const expired = document.getElementById('draft-expired');
  const PAUSE_MS = 800;
  const RETRY_MS = 15000;
  const address = form.dataset.address;
  const key = `taizhang.draft ${form.dataset.owner} ${address}`;

  const inputs = () => [...new FormData(form)].filter(([name, value]) => /^(values|samePeriod|reason|explanations|assistance)\./.test(name) && value !== '');
  const based = () => form.elements.ifMatch?.value ?? '';

  // ---- the copy in this window
  const remember = () => {
    try {
      window.sessionStorage.setItem(key, JSON.stringify({ based: based(), inputs: inputs() }));
    } catch { /* storage may be full or forbidden: the server has the last saved state */ }
  };
  const remembered = () => {
    try {
      return JSON.parse(window.sessionStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const forget = () => { window.sessionStorage.removeItem(key); };

  const announce = () => form.dispatchEvent(new Event('input', { bubbles: true }));
  let unanswered = new Map();

  /** Rows that are missing are added by the sheet as those before them fill; answers wait until they are asked for again. */
  const restore = (copy) => {
    const answers = {};
    for (const [name, value] of copy.inputs) {
      const [, at, part] = /^explanations\.(\d+)\.(\w+)$/.exec(name) ?? [];
      if (part) (answers[at] ??= {})[part] = value;
      else {
        if (!form.elements[name]) announce();
        if (form.elements[name]) form.elements[name].value = value;
      }
    }
    unanswered = new Map(Object.values(answers).map((answer) => [`${answer.rule}|${answer.item}`, answer]));
    announce();
  };
  const answerAgain = () => form.querySelectorAll('[data-explains]').forEach((asked) => {
    const answer = unanswered.get(asked.dataset.explains);
    if (!answer || said(asked)) return;
    unanswered.delete(asked.dataset.explains);
    ['code', 'text', 'until'].forEach((part) => { asked.querySelector(`[name$=".${part}"]`).value = answer[part] ?? ''; });
    announce();
  });
  const offerCopy = () => {
    const copy = remembered();
    if (!copy) return;
    if (copy.based !== based() || JSON.stringify(copy.inputs) === JSON.stringify(inputs())) {
      forget();
      return;
    }
    offer.hidden = false;
    document.getElementById('draft-restore').addEventListener('click', () => { restore(copy); offer.hidden = true; });
    document.getElementById('draft-forget').addEventListener('click', () => { forget(); offer.hidden = true; });
  };

  // ---- what the server says, put at the cells
  const touched = new Set();
  const filledRows = (table) => [...table.tBodies[0].rows].filter((row) => [...row.querySelectorAll('input, select')].some((input) => input.value !== ''));

  const take = (input, judged) => {
    const about = document.getElementById(`${input.id}-about`);
    const fresh = judged?.ownerDocument.getElementById(`${judged.id}-about`);
    const telling = touched.has(input.id) || input.value !== '';
    if (!about || !fresh || !telling) return;
    about.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
    const wrong = judged.getAttribute('aria-invalid') === 'true';
    if (wrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    input.closest('table:not([data-group]) tr')?.classList.toggle('refused', wrong);
  };

  /** Rows left blank do not reach the server: the n-th filled one here is the n-th there. */
  const takeRows = (answer) => form.querySelectorAll('table[data-group]').forEach((table) => {
    const there = answer.querySelector(`table[data-group="${table.dataset.group}"]`)?.tBodies[0].rows ?? [];
    filledRows(table).forEach((row, at) => {
      const judged = there[at]?.querySelectorAll('input, select') ?? [];
      row.querySelectorAll('input, select').forEach((input, column) => take(input, judged[column]));
    });
  });

  const said = (place) => [...place.querySelectorAll('select, input:not([type=hidden])')].some((input) => input.value !== '');

  const place = (asked) => {
    const row = asked.closest('tr.explain');
    if (!row) {
      document.getElementById('explanations').append(document.importNode(asked, true));
      return;
    }
    const item = asked.querySelector('input[name$=".item"]').value;
    form.querySelector(`tr[data-item="${CSS.escape(item)}"]`)?.after(document.importNode(row, true));
  };

  /** Each question stands where it is asked; what was written in answer to it stays as it is. */
  const explanations = (answer) => {
    const here = new Map([...form.querySelectorAll('[data-explains]')].map((asked) => [asked.dataset.explains, asked]));
    answer.querySelectorAll('[data-explains]').forEach((asked) => {
      const standing = here.get(asked.dataset.explains);
      here.delete(asked.dataset.explains);
      if (standing) standing.querySelector('p').replaceChildren(...asked.querySelector('p').cloneNode(true).childNodes);
      else place(asked);
    });
    here.forEach((gone) => { if (!said(gone)) (gone.closest('tr.explain') ?? gone).remove(); });
    form.querySelectorAll('[data-explains]').forEach((asked, at) => {
      [asked, ...asked.querySelectorAll('*')].forEach((element) => [...element.attributes].forEach((attribute) => {
        attribute.value = attribute.value.replace(/\bexplanations([.-])\d+/g, `explanations$1${at}`);
      }));
    });
    const elsewhere = document.getElementById('explanations');
    elsewhere.hidden = !elsewhere.querySelector('[data-explains]');
  };

  const show = (answer) => {
    form.querySelectorAll('input[id], select[id]').forEach((input) => {
      if (!input.closest('table[data-group], [data-explains]')) take(input, answer.getElementById(input.id));
    });
    takeRows(answer);
    explanations(answer);
    answerAgain();
    document.getElementById('summary').replaceWith(document.importNode(answer.getElementById('summary'), true));
    const wrong = form.querySelectorAll('[aria-invalid="true"]').length;
    const saved = disagreed ? status.dataset.failed : answer.getElementById('draft-status').textContent;
    status.textContent = wrong === 0 ? saved : `${saved} · ${status.dataset.problems.replace('{0}', wrong)}`;
  };

  // ---- saving
  let disagreed = false;
  let changed = false;
  let saving = false;
  let timer;

  const later = (pause) => { window.clearTimeout(timer); timer = window.setTimeout(save, pause); };

  const post = () => {
    const body = new URLSearchParams(new FormData(form));
    body.set('save', '1');
    return fetch(address, { method: 'POST', body, redirect: 'manual', headers: { Accept: 'text/html' } });
  };

  /** Somebody logged in again in another window: its token serves here too. */
  const freshToken = async () => {
    const page = await fetch(`${address}?revise=1`, { headers: { Accept: 'text/html' } });
    if (!page.ok || new URL(page.url).pathname !== address) return false;
    const token = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('input[name="_csrf"]')?.value;
    if (!token) return false;
    document.querySelectorAll('input[name="_csrf"]').forEach((input) => { input.value = token; });
    return true;
  };

  async function save() {
    if (saving) {
      later(PAUSE_MS);
      return;
    }
    saving = true;
    changed = false;
    try {
      let response = await post();
      if (response.type === 'opaqueredirect' && (await freshToken())) response = await post();
      expired.hidden = response.type !== 'opaqueredirect';
      if (response.type === 'opaqueredirect') {
        status.textContent = status.dataset.expired;
        changed = true;
      } else if (response.ok || response.status === 409) {
        const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
        if (!changed && response.ok) forget();
        conflict(answer.getElementById('draft-conflict'));
        form.elements.draftVersion.value = answer.querySelector('input[name="draftVersion"]').value;
        show(answer);
      } else {
        throw new Error(String(response.status));
      }
    } catch {
      status.textContent = status.dataset.failed;
      changed = true;
      later(RETRY_MS);
    } finally {
      saving = false;
    }
  }

  /** While two windows disagree nothing is saved by itself: a person decides which one counts. */
  function conflict(notice) {
    document.getElementById('draft-conflict')?.remove();
    disagreed = notice !== null;
    if (!notice) return;
    changed = true;
    form.before(document.importNode(notice, true));
    document.querySelector('#draft-conflict button').addEventListener('click', (event) => {
      event.preventDefault();
      disagreed = false;
      save();
    });
  }

  form.addEventListener('input', () => {
    changed = true;
    remember();
    if (!disagreed) later(PAUSE_MS);
  });
  expired.querySelector('a').addEventListener('click', () => { remember(); changed = false; });
  form.addEventListener('focusout', (event) => { touched.add(event.target.id); });

  // Leaving with something that is neither filed nor saved is asked about.
  form.addEventListener('submit', () => { changed = false; window.clearTimeout(timer); });
  window.addEventListener('beforeunload', (event) => { if (changed) event.preventDefault(); });

  // What was sent along with a file is kept by the server now.
  if (document.getElementById('file-read') && !document.getElementById('draft-conflict')) forget();
  offerCopy();
})();
