/**
 * The lines of one page of a file in reading order, as a PDF or a Word document gives them: a line may
 * hold both columns of a letterhead, and a paragraph may be one line or several.
 */
export type PageLines = readonly string[];
