/** What a field with suggestions needs when the reader comes to it; a page shows the field before that. */
export { placePopup, removePopup } from '../dom/popup.js';
export { matchesOf, SuggestionIndex } from '../model/suggestions.js';
