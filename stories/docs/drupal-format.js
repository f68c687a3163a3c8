/** What a text format of Drupal allows besides, so that the code of the page "Copy embed" passes. */
export const ALLOWED =
  '<p> <br> <a href hreflang> <div data-career data-*> <span data-career data-*> <table data-career data-*> <caption> <thead> <tbody> <tr> <th scope colspan> <td colspan>';
