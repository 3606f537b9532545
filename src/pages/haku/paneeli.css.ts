/** The styles of the panel that the header's dialog fetches. */
import styles from '../../styles/search-panel.css?inline';

export const GET = () => new Response(styles);
