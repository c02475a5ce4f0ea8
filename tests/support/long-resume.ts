/** A résumé of `count` entries, of which every heading, first and second lines can be told from text. */
export function longResume(count: number): object {
  const entry = (i: number) => ({
    startDate: `${1960 + (i % 50)}`,
    endDate: `${1961 + (i % 50)}`,
    highlights: Array.from({ length: 1 + (i % 4) }, (_, k) =>
      `Did thing ${k} of ${i}, `.repeat(1 + ((i + k) % 7)),
    ),
  });
  const third = Array.from({ length: Math.ceil(count / 3) }, (_, i) => i);
  return {
    basics: { name: 'Ada' },
    work: third.map((i) => ({
      name: `Employer ${i}`,
      position: `Role ${i}`,
      location: 'City',
      ...entry(i),
    })),
    projects: third.map((i) => ({ name: `Project ${i}`, ...entry(i + 1) })),
    volunteer: third.map((i) => ({
      organization: `Employer v${i}`,
      position: `Role v${i}`,
      ...entry(i + 2),
    })),
  };
}
