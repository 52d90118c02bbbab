export const id = 7312;
export const ids = [7312];
export const modules = {

/***/ 37312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReviewTemplate: () => (/* binding */ readReviewTemplate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);


/** Reads the review page's template, which the build puts beside this file. */
async function readReviewTemplate() {
    try {
        // Written in one piece: the bundler knows this form and brings the file along, as a path of its own.
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(__webpack_require__.ab + "review.html", "utf8");
    }
    catch (cause) {
        const hint = "A checkout of the sources makes it with: npm run build";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y({ code: "no_template", message: "the review page is not built", hint }, { cause });
    }
}


/***/ })

};
