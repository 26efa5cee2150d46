// A form is sent once: the server is safe against a second time, this only keeps people from wondering.
document.addEventListener('submit', event => {
  if (event.target.dataset.sent) { event.preventDefault(); return; }
  event.target.dataset.sent = 'yes';
});
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(f => delete f.dataset.sent));
// What went wrong is what someone should hear first.
document.querySelector('[data-focus]')?.focus();
