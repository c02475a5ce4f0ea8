// resume-cli up to 3.6 loads this very path when it makes a PDF.
module.exports = require('./dist/index.cjs');
