export const id = 6748;
export const ids = [6748];
export const modules = {

/***/ 16748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFiles: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes files under a folder: all are written beside their place first, and only then moved, so none is half-written. */
async function writeFiles(root, changes) {
    const staged = [];
    for (const { path, after } of changes) {
        if (after === null)
            continue;
        const to = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${to}.part`, after);
        staged.push({ from: `${to}.part`, to });
    }
    for (const { from, to } of staged)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    for (const { path, after } of changes)
        if (after === null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { force: true });
}


/***/ })

};
