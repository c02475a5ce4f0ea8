/** What a page says, as a browser sees it on paper: the words in their order, and the fields of each entry. */
export async function readPage(tab) {
  await tab.emulateMediaType('print');
  return tab.evaluate(() => {
    const textOf = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const all = (selector, root = document) => [...root.querySelectorAll(selector)];
    const datesOf = (row) => {
      const right = row?.querySelector('.right');
      if (!right) return '';
      const place = textOf(right.querySelector('.p-location, .p-adr'));
      return textOf(right)
        .slice(place.length)
        .replace(/^[,،、]\s*/, '');
    };
    /** The lines with a heading, its own and those of its roles. */
    const rowsOf = (article) => all('.row', article);
    const entries = all('article').map((article) => ({
      heading: textOf(article.querySelector('h3') ?? article.querySelector('.row .left')),
      dates: rowsOf(article).map(datesOf).filter(Boolean),
    }));
    const jobs = all('.work article, .work .role').flatMap((part) => {
      const article = part.closest('article');
      const inner = all('.role.h-event', article);
      if (part === article ? inner.length > 0 : !inner.includes(part)) return [];
      return {
        company: textOf(article.querySelector('.p-org')),
        title: textOf(part.querySelector('.p-job-title')),
        date: rowsOf(part).map(datesOf).find(Boolean) ?? '',
        highlights: all('li', part).map(textOf),
      };
    });
    const schools = all('article.p-education').map((article) => ({
      school: textOf(article.querySelector('.p-org')),
      date: rowsOf(article).map(datesOf).find(Boolean) ?? '',
    }));
    const projects = all('section.projects article').map((article) => ({
      project: textOf(article.querySelector('h3')),
      highlights: all('li', article).map(textOf),
    }));
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: What the style hides is no word of the page.
      words: document.body.innerText.split(/\s+/).filter(Boolean),
      entries,
      person: {
        name: textOf(document.querySelector('h1')),
        email: textOf(document.querySelector('.u-email')),
        phone: textOf(document.querySelector('.p-tel')),
      },
      jobs,
      schools,
      projects,
      skills: all('.p-skill').map(textOf),
    };
  });
}
