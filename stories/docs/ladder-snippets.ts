/** HTML that the guide shows. It stands here because MDX takes the indentation out of it. */

export const PLAIN = `<career-ladder>
  <ol>
    <li>Junior Operations Assistant (0-2 years): Learns the routine.</li>
    <li>Operations Assistant (2-5 years): Runs procurement and reporting.</li>
    <li>Operations Manager (7+ years): Leads teams.</li>
  </ol>
</career-ladder>`;

export const LEVELS = `<career-ladder>
  <script type="application/json">
    {
      "title": "Operations",
      "levels": [
        { "name": "Assistant", "experience": "2-5 years", "requirements": ["Reporting"] },
        { "name": "Senior Assistant", "experience": "5+ years", "requirements": ["Reporting", "Mentoring"] }
      ]
    }
  </script>
</career-ladder>`;

export const BRANCHES = `{
  "tracks": ["Specialist", "Management"],
  "levels": [
    { "id": "analyst", "name": "Analyst", "next": ["specialist", "manager"] },
    { "id": "specialist", "name": "Specialist", "track": "Specialist",
      "next": [{ "to": "manager", "kind": "lateral" }] },
    { "id": "manager", "name": "Manager", "track": "Management", "next": [] }
  ]
}`;

export const THEMES = `{
  "themes": ["Scope", "People"],
  "levels": [
    { "name": "Assistant", "competencies": { "Scope": "Own tasks" } },
    { "name": "Manager", "competencies": { "Scope": "A department", "People": ["Hires", "Reviews"] } }
  ]
}`;

export const GROWS = `{
  "levels": [
    { "name": "Assistant", "requirements": [{ "name": "Excel", "detail": "simple lists" }] },
    { "name": "Analyst", "requirements": [{ "name": "Excel", "detail": "models with several sheets" }] }
  ]
}`;

export const EVENT = `<script type="module">
  document.addEventListener('career-level-select', (event) => {
    // The link is not followed; show the level in your own way.
    event.preventDefault();
    console.log(event.detail.level);
  });
</script>`;

export const ADAPTER = `import { fromEngineeringProgression } from 'career-elements/adapters/engineering-progression';

const published = await (await fetch('competencies.json')).json();
document.querySelector('career-ladder').data = fromEngineeringProgression(published);`;
