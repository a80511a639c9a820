// Small helps; every page works without this file.
(() => {
  'use strict';

  // An answer that is not the page asked for (no right, server error) is shown as a page of its own, at the full address.
  document.addEventListener('htmx:responseError', (event) => {
    window.location.href = event.detail.pathInfo.finalRequestPath;
  });

  // What is about to be replaced says so until it is.
  document.addEventListener('htmx:beforeSend', (event) => event.detail.target.setAttribute('aria-busy', 'true'));
  document.addEventListener('htmx:afterRequest', (event) => event.detail.target.removeAttribute('aria-busy'));

  document.addEventListener('htmx:sendError', () => {
    const place = document.getElementById('announcement');
    place.textContent = document.documentElement.lang === 'en'
      ? 'The server cannot be reached. What is shown may be out of date.'
      : '无法连接服务器，所示内容可能不是最新的。';
  });

  // A moment is asked for by day or by position: choosing one lets go of the other, before the choice is sent.
  const other = { asOf: 'asOfPosition', asOfPosition: 'asOf' };
  document.addEventListener('change', (event) => {
    const left = document.getElementById(other[event.target.id] ?? '');
    if (left && event.target.value !== '') left.value = '';
  }, true);

  // What was chosen without leaving the page stays chosen in the other language.
  document.addEventListener('htmx:pushedIntoHistory', (event) => {
    const link = document.querySelector('a.language');
    if (!link) return;
    const address = new URL(event.detail.path, window.location.href);
    address.searchParams.set('lang', link.hreflang === 'en' ? 'en' : 'zh');
    link.href = address.pathname + address.search;
  });

  const print = document.getElementById('print');
  if (print) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }

  // After a refused form the list of errors is what the reader needs first.
  document.querySelector('.error-summary')?.focus();
})();
