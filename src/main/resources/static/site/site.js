// A form is sent once: the server is safe against a second time, this only keeps people from wondering.
document.addEventListener('submit', event => {
  if (event.target.dataset.sent) { event.preventDefault(); return; }
  event.target.dataset.sent = 'yes';
});
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(f => delete f.dataset.sent));
// What went wrong is what someone should hear first.
document.querySelector('[data-focus]')?.focus();

// What is typed in the form of a task is kept a few seconds later, and when the page is left. Without this there is a button.
document.querySelectorAll('[data-draft]').forEach(bar => {
  const form = bar.closest('form');
  const says = bar.querySelector('[role=status]');
  let waiting = null;
  const keep = async () => {
    clearTimeout(waiting);
    waiting = null;
    const fields = new URLSearchParams();
    new FormData(form).forEach((value, name) => { if (typeof value === 'string') fields.append(name, value); });
    try {
      const answer = await fetch(bar.dataset.draft, {method: 'POST', body: fields, headers: {'X-Draft': 'yes'}, redirect: 'error', keepalive: document.hidden});
      const plain = (answer.headers.get('Content-Type') || '').startsWith('text/plain');
      says.textContent = plain ? await answer.text() : bar.dataset.failed;
      says.classList.toggle('wrong', !answer.ok || !plain);
    } catch (unreachable) {
      says.textContent = bar.dataset.failed;
      says.classList.add('wrong');
    }
  };
  form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(keep, 3000); });
  form.addEventListener('submit', () => { clearTimeout(waiting); waiting = null; });
  document.addEventListener('visibilitychange', () => { if (document.hidden && waiting) keep(); });
});
// The list of tasks is renewed while people choose in it: what they ticked stays ticked.
let ticked = [];
document.addEventListener('htmx:beforeSwap', () => { ticked = [...document.querySelectorAll('#tasks input:checked')].map(box => box.id); });
document.addEventListener('htmx:afterSwap', () => ticked.forEach(id => { const box = document.getElementById(id); if (box) box.checked = true; }));
// It is said when the number changed, not each time the list was renewed.
document.addEventListener('htmx:afterSwap', () => {
  const said = document.getElementById('inbox-said');
  const now = document.getElementById('tasks')?.dataset.said;
  if (said && now && said.dataset.last !== undefined && said.dataset.last !== now) said.textContent = now;
  if (said && now) said.dataset.last = now;
});
