/**
 * Newsweek's pages, 2014 to now: where the text stands and what around it is not the article.
 * Class names come and go, so they are asked as tokens or by their beginning (the hash after
 * `__` in era 5 changes with every build), the surest first.
 */
export const publisher = 'newsweek';

/** Body roots, surest first. */
export const bodies = ['[class~="article-body"]', '[itemprop="articleBody"]', '.client-wrapper main article', 'main article', 'article'];

/** Things inside a body, or around it, that are not the article's text. */
export const furniture = [
  'figure', 'figcaption', 'picture', 'aside', 'nav', 'form', 'button', 'script', 'style', 'noscript', 'template', 'iframe', 'svg', 'video', 'audio', 'object', 'select', 'textarea',
  '[hidden]', '[aria-hidden="true"]', '.element-invisible', '.visually-hidden', '.hidden-print',
  'header', 'footer', 'h1', '.byline', '.article-time', '.timedate', '[class*="topics-list"]', '.filed-under',
  '.read-content', '.v_embed', '.relatedNews', '.related', '.related-articles', '.uncommon-knowledge', '.promo-link', '.trial-link', '.social-share', '.share-container-new', '.trinityAudioPlaceholder',
  '[class*="newsletter" i]', '[class*="fairness" i]', '[class*="subscribe" i]', '[class*="content-correction"]', '[class*="about-writer" i]', '[class*="AboutTheWriter"]', '[class*="AuthorBio" i]',
  '[class*="disclosure" i]', '[class*="paywall-" i]', '[id*="sticky-related"]', '[class*="dfp-"]', '[class*="block-ibt"]',
  '[class*="stickyAdContainer"]', '[class*="FeaturedMedia_"]', '[class*="GooglePreferredSourceBanner_"]', '[data-mgid-container]', '[class*="ReadMore"]', '[class*="RelatedArticles"]',
  // An embedded post is text before its script has run and a frame after it: text that comes and goes is no text to compare.
  'blockquote.twitter-tweet', 'blockquote.instagram-media', 'blockquote.tiktok-embed',
].join(',');

/** Lines that stand among the paragraphs and are the publisher's furniture. Each was seen on a page. */
export const furnitureLine = /^(?:newsweek ai is in beta\b|\W*voice is ai-generated\b|based on facts, either observed and verified|do you have a (?:tip|story)\b.*newsweek|this is a modal window|sign up for (?:newsletter|our)|your daily briefing of everything|read more\b.{0,3}$|advertisement$|recommended$|share$|follow$|newsweek subscription offers|start your membership)/i;

/** Said in the same words on an article's page when AI had, or may have had, a part. */
export const aiLine = /\b(?:AI|artificial intelligence)\b.*\b(?:newsroom|tool|generated|assist\w*|beta|translation)|\bAI-(?:generated|assisted|translated)\b/i;

export const aboutAuthor = ['.about-writer #more-description', '[class*="about-writer" i] [class*="description" i]', '[class*="AboutTheWriter"] p', '[class*="AuthorBio" i] p'];
export const bylines = ['.byline [rel~="author"]', 'a.author-name[rel~="author"]', 'a.author-name', '[class*="byline" i] a[href*="/authors/"]', 'header a[href*="/authors/"]'];
export const sections = ['.topics-list .list-title', '.filed-under a.topic', '[class*="breadcrumb" i] a'];
export const times = ['.article-header time[datetime]', 'time.article-time[datetime]', '.timedate[datetime]', '.timedate[content]', 'article time[datetime]', 'header time[datetime]'];
export const headlines = ['header[class*="article-header"] h1', 'h1.article-title', '[class*="ArticleTwoColumnLayout_title"] h1', 'article h1', 'main h1', 'h1'];
export const figures = '.article-body figure, [class*="FeaturedMedia_"] figure, figure[class*="FeaturedMedia_"], article figure';
export const notPictures = '.block-ibtg-article, [class*="fairness" i], .highcharts-figure, [class*="related" i]';
