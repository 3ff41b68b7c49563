/** Paths for files and data, which have no page in the router. */
export const NO_PAGE = /^\/(api|uploads)\//;
