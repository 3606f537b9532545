interface ImportMetaEnv {
  /** The folder in which the site stands, with slashes around it; not there in development, where it is `/`. */
  readonly SITE_BASE?: string;
}
