// Small helps; every page works without this file.
(() => {
  'use strict';

  // An answer that is not the page asked for (expired login, no right, server error) is shown as a page of its own.
  document.addEventListener('htmx:responseError', (event) => {
    window.location.href = event.detail.pathInfo.requestPath;
  });

  document.addEventListener('htmx:sendError', () => {
    const place = document.getElementById('announcement');
    place.textContent = document.documentElement.lang === 'en'
      ? 'The server cannot be reached. What is shown may be out of date.'
      : '无法连接服务器，所示内容可能不是最新的。';
  });

  // After a refused form the list of errors is what the reader needs first.
  document.querySelector('.error-summary')?.focus();
})();
