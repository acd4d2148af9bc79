import { reportWords } from '@/assets/messages/report';
import type { ReportResults } from './report';
import { toShownAddress } from './shown-address';

const words = reportWords.file.results;

/** Posts made for the campaign, a creator a row, and all together. */
export function ResultTable({ results: { rows, total } }: { results: ReportResults }) {
  return (
    <table class="results">
      <caption>{words.table(rows.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.creator}</th>
          <th scope="col">{words.posts}</th>
          <th scope="col">{words.views}</th>
          <th scope="col">{words.engagements}</th>
          <th scope="col">{words.readOn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, handle, posts, views, engagements, readOn }) => (
          <tr key={key}>
            <th scope="row">
              <bdi dir="ltr">@{handle}</bdi>
            </th>
            <td data-label={words.posts}>
              <ul>
                {posts.map(({ url, day }) => (
                  <li key={url}>
                    <a
                      class="who-post"
                      href={url}
                      target="_blank"
                      rel="noopener noreferrer"
                      data-shown={toShownAddress(url)}
                    >
                      {day}
                    </a>
                  </li>
                ))}
              </ul>
            </td>
            <td data-label={words.views}>{views}</td>
            <td data-label={words.engagements}>{engagements}</td>
            <td data-label={words.readOn}>{readOn}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td data-label={words.posts}>{total.posts}</td>
          <td data-label={words.views}>{total.views}</td>
          <td data-label={words.engagements}>{total.engagements}</td>
          <td data-label={words.readOn}>{total.readOn}</td>
        </tr>
      </tfoot>
    </table>
  );
}
