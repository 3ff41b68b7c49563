/** Paths of this site that lead to files and data, which the router has no page for. */
export const NO_PAGE = /^\/(api|uploads)\//;
