/** A small résumé to begin with, as JSON. */
export const START = `{
  "basics": {
    "name": "Your Name",
    "label": "What you do",
    "email": "name@example.com",
    "url": "https://example.com",
    "location": { "city": "Your City", "countryCode": "US" },
    "summary": "Two sentences about you. **Bold**, *italic* and [links](https://example.com) are possible."
  },
  "work": [
    {
      "name": "Employer",
      "position": "Role",
      "startDate": "2022-03",
      "highlights": ["What you did, and what came of it"]
    }
  ],
  "education": [
    { "institution": "School", "studyType": "BSc", "area": "Subject", "endDate": "2021" }
  ],
  "skills": [{ "name": "Languages", "keywords": ["English", "German"] }]
}
`;
