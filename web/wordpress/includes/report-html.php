<?php
/**
 * A report for readers: a div that the script fills, with a table in it for those without scripts.
 *
 *   <ol type="A"><li>Coast Wire</li>…</ol><div class="factdiff" data-report="{…}"><table>…</table></div>
 *
 * @package Factdiff
 */

namespace Factdiff;

defined( 'ABSPATH' ) || exit;

/** The verdicts, worst first, and what a reader is told. */
function verdict_words(): array {
	return array(
		'conflict'      => __( 'Do not match', 'factdiff' ),
		'miscalculated' => __( 'Own figures differ', 'factdiff' ),
		'speaker'       => __( 'Different speakers', 'factdiff' ),
		'altered'       => __( 'Wording differs', 'factdiff' ),
		'derived'       => __( 'Adds up', 'factdiff' ),
		'compatible'    => __( 'Fits', 'factdiff' ),
		'paraphrase'    => __( 'Indirect speech', 'factdiff' ),
		'cropped'       => __( 'Shortened', 'factdiff' ),
		'unquoted'      => __( 'No quotation marks', 'factdiff' ),
		'incomparable'  => __( 'Not comparable', 'factdiff' ),
		'agree'         => __( 'Same figure', 'factdiff' ),
		'same'          => __( 'Same words', 'factdiff' ),
		'only'          => __( 'One report only', 'factdiff' ),
	);
}

/**
 * The whole of it.
 *
 * @param array $report As stored.
 */
function report_html( array $report ): string {
	return source_list( $report ) . "<div class=\"factdiff\" data-report='" . report_attribute( $report ) . "'>" . report_table( $report ) . '</div>';
}

/**
 * For a feed, where no script runs and each byte is sent to every subscriber: the table alone.
 *
 * @param array $report As stored.
 */
function feed_html( array $report ): string {
	return source_list( $report ) . report_table( $report );
}

/**
 * The report for an attribute in single quotes: encode_report() leaves none of them, and no "&", "<" or ">".
 *
 * @param array $report As stored.
 */
function report_attribute( array $report ): string {
	return without_brackets( encode_report( $report, JSON_UNESCAPED_UNICODE ) );
}

/**
 * "[" as an entity: WordPress looks for shortcodes everywhere, attributes included, and an article may hold the words of one.
 *
 * @param string $html Escaped.
 */
function without_brackets( string $html ): string {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), $html );
}

/**
 * Text as it is: esc_html() would leave the "&amp;" of an article, and then it reads as "&".
 *
 * @param string $text UTF-8.
 */
function text_html( string $text ): string {
	return without_brackets( htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' ) );
}

/**
 * What the letters A, B … of the findings stand for.
 *
 * @param array $report As stored.
 */
function source_list( array $report ): string {
	$items = '';
	foreach ( $report['sources'] as $index => $source ) {
		$date   = empty( $source['published'] ) ? '' : ', ' . esc_html( date_i18n( get_option( 'date_format' ), strtotime( $source['published'] ) ) );
		$items .= '<li>' . source_name( $source, $index ) . $date . '</li>';
	}
	return '<ol class="factdiff-source-list" type="A">' . $items . '</ol>';
}

/**
 * The findings as a table: what two or more reports say first, one report's own figures left out.
 *
 * @param array $report As stored.
 */
function report_table( array $report ): string {
	$head = '';
	foreach ( $report['sources'] as $index => $source ) {
		$head .= '<th scope="col">' . source_name( $source, $index ) . '</th>';
	}
	$body = '';
	foreach ( worst_first( $report['findings'] ) as $finding ) {
		$cells = '';
		foreach ( array_keys( $report['sources'] ) as $index ) {
			$words  = words_of_source( $report, $finding, $index );
			$cells .= '<td>' . ( '' === $words ? '<span aria-hidden="true">–</span>' : text_html( $words ) ) . '</td>';
		}
		$body .= '<tr><th scope="row">' . esc_html( verdict_words()[ $finding['verdict'] ] ) . '</th><td>' . text_html( $finding['about'] ) . '</td>' .
			$cells . '<td>' . text_html( $finding['explanation'] ) . '</td></tr>';
	}
	if ( '' === $body ) {
		return '<p class="factdiff-table">' . esc_html__( 'No figures or quotes were found in more than one of the reports.', 'factdiff' ) . '</p>';
	}
	return '<figure class="wp-block-table factdiff-table"><table><thead><tr><th scope="col">' . esc_html__( 'Verdict', 'factdiff' ) . '</th><th scope="col">' .
		esc_html__( 'About', 'factdiff' ) . '</th>' . $head . '<th scope="col">' . esc_html__( 'Why', 'factdiff' ) . '</th></tr></thead><tbody>' . $body .
		'</tbody></table><figcaption>' . esc_html__( 'Figures and quotes, compared', 'factdiff' ) . '</figcaption></figure>';
}

/**
 * Findings by what asks most for a reader's eye, without those of one report only.
 *
 * @param array[] $findings As stored.
 */
function worst_first( array $findings ): array {
	$order = array_flip( array_keys( verdict_words() ) );
	$shown = array_filter( $findings, static fn( array $finding ) => 'only' !== $finding['verdict'] );
	usort( $shown, static fn( array $a, array $b ) => $order[ $a['verdict'] ] <=> $order[ $b['verdict'] ] );
	return $shown;
}

/**
 * "nearly $20 million · $6 million", as the source says it.
 *
 * @param array $report  As stored.
 * @param array $finding One of its findings.
 * @param int   $source  Index.
 */
function words_of_source( array $report, array $finding, int $source ): string {
	$words = array();
	foreach ( $finding['members'] as $member ) {
		$mention = $report['mentions'][ $member['mention'] ];
		if ( $mention['source'] === $source ) {
			$words[] = mention_words( $mention );
		}
	}
	return implode( ' · ', $words );
}

/**
 * One figure with its hedge, or one quote with its marks and its speaker.
 *
 * @param array $mention As stored.
 */
function mention_words( array $mention ): string {
	if ( 'quote' === $mention['kind'] ) {
		$text = empty( $mention['quote']['cut'] ) ? $mention['text'] : $mention['text'] . ' …';
		$said = $mention['quote']['marked'] ? '“' . $text . '”' : $text;
		return null === $mention['quote']['speaker'] ? $said : $said . ' — ' . $mention['quote']['speaker'];
	}
	$hedges = array(
		'about'    => _x( 'about', 'before a figure', 'factdiff' ),
		'nearly'   => _x( 'nearly', 'before a figure', 'factdiff' ),
		'over'     => _x( 'more than', 'before a figure', 'factdiff' ),
		'at-least' => _x( 'at least', 'before a figure', 'factdiff' ),
		'under'    => _x( 'less than', 'before a figure', 'factdiff' ),
		'at-most'  => _x( 'up to', 'before a figure', 'factdiff' ),
	);
	$hedge  = $hedges[ $mention['figure']['hedge'] ] ?? '';
	return '' === $hedge ? $mention['text'] : $hedge . ' ' . $mention['text'];
}

/**
 * The source's title, linked where it has an address; escaped.
 *
 * @param array $source As stored.
 * @param int   $index  Its place.
 */
function source_name( array $source, int $index ): string {
	/* translators: %d: number of a compared text, from 1. */
	$fallback = '' === $source['id'] ? sprintf( __( 'Report %d', 'factdiff' ), $index + 1 ) : $source['id'];
	$name     = text_html( '' === $source['title'] ? $fallback : $source['title'] );
	$url      = $source['url'] ?? '';
	return '' === $url ? $name : '<a href="' . esc_url( $url ) . '" rel="noopener">' . $name . '</a>';
}
