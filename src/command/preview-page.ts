/** The page of `serve`: the résumé in a frame, tabs for its other forms, and what is wrong below. */
export const PREVIEW = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<style>
:root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif }
body { margin: 0; height: 100vh; display: grid; grid-template-rows: auto 1fr auto }
nav { display: flex; gap: 4px; padding: 6px 10px; align-items: center; border-bottom: 1px solid #8886 }
button { font: inherit; padding: 4px 10px; border: 1px solid transparent; border-radius: 6px; background: none; color: inherit; cursor: pointer }
button[aria-selected="true"] { border-color: currentColor }
#file { margin-inline-start: auto; opacity: .75 }
main { overflow: auto; background: #8882; display: grid; justify-items: center }
iframe { border: 0; width: 100%; height: 100%; background: #fff }
iframe.phone { width: 390px; max-height: 844px; margin: 16px 0 }
#issues { margin: 0; padding: 8px 10px 8px 30px; max-height: 30vh; overflow: auto; border-top: 1px solid #8886 }
#issues:empty { display: none }
#broken { color: #c00; padding: 8px 10px; border-top: 1px solid #8886; display: none }
@media (prefers-color-scheme: dark) { #broken { color: #f88 } }
</style>
</head>
<body>
<nav role="tablist" aria-label="Form of the résumé">
<button role="tab" data-path="/page" aria-selected="true">Screen</button>
<button role="tab" data-path="/page" data-class="phone" aria-selected="false">Phone</button>
<button role="tab" data-path="/dark" aria-selected="false">Dark</button>
<button role="tab" data-path="/paper" aria-selected="false">Paper</button>
<button role="tab" data-path="/text" aria-selected="false">Text</button>
<span id="file"></span>
</nav>
<main><iframe title="The résumé" src="/page"></iframe></main>
<div><div id="broken" role="alert"></div><ul id="issues" aria-label="Issues"></ul></div>
<script>
const frame = document.querySelector('iframe');
const tabs = [...document.querySelectorAll('button')];
for (const tab of tabs) {
  tab.onclick = () => {
    for (const each of tabs) each.setAttribute('aria-selected', String(each === tab));
    frame.className = tab.dataset.class ?? '';
    frame.src = tab.dataset.path;
  };
}
async function refresh(isChange) {
  const { file, broken, issues } = await (await fetch('/state')).json();
  document.title = document.querySelector('#file').textContent = file;
  const alert = document.querySelector('#broken');
  alert.textContent = broken ?? '';
  alert.style.display = broken ? 'block' : 'none';
  document.querySelector('#issues').replaceChildren(...issues.map(({ line, severity, expected, found, advice }) => {
    const item = document.createElement('li');
    item.textContent = 'line ' + line + ': ' + severity + ': expected ' + expected + '; found ' + found + '. ' + advice;
    return item;
  }));
  if (isChange && !broken) {
    const y = frame.contentWindow?.scrollY ?? 0;
    frame.onload = () => frame.contentWindow?.scrollTo(0, y);
    frame.contentWindow?.location.reload();
  }
}
refresh(false);
new EventSource('/changes').onmessage = () => refresh(true);
</script>
</body>
</html>
`;
