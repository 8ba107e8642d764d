<?php
/**
 * Deleting the plugin takes away everything it wrote, on every site of a network: the reports, and the blocks and
 * shortcodes that showed them in posts, their revisions, templates and widgets. What authors wrote stays, byte for byte.
 *
 *   <p>Before.</p>[factdiff id="34"]           ->  <p>Before.</p>
 *   [factdiff id="34"]my own words[/factdiff]  ->  my own words
 *   Write [[factdiff id="34"]].                ->  Write [factdiff id="34"].   An escaped one is read as words, and stays words
 *
 * @package Factdiff
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

( static function () {
	// As WP_Block_Parser reads one: attributes may hold braces and line ends. Then the same with something inside.
	$block     = '<!--\s+wp:factdiff/compare\s+(?:\{(?:(?:[^}]+|\}+(?=\})|(?!\}\s+/?-->).)*+)?\}\s+)?(?:/-->|-->(?:(?!<!--\s+/?wp:factdiff/compare\s).)*+<!--\s+/wp:factdiff/compare\s+-->)\s*';
	$shortcode = get_shortcode_regex( array( 'factdiff' ) );

	$in_text = static function ( string $text ) use ( $block, $shortcode ): string {
		if ( false === strpos( $text, 'factdiff' ) ) {
			return $text;
		}
		$patterns = array( "#$block#s", "#<!--\s+wp:shortcode\s+-->\s*(?!\[\[)$shortcode\s*<!--\s+/wp:shortcode\s+-->\s*#s", "#$shortcode#s" );
		$clean    = preg_replace_callback(
			$patterns,
			static function ( array $found ): string {
				$is_escaped = '[' === ( $found[1] ?? '' ) && ']' === ( $found[6] ?? '' );
				return $is_escaped ? substr( $found[0], 1, -1 ) : ( $found[1] ?? '' ) . ( $found[5] ?? '' ) . ( $found[6] ?? '' );
			},
			$text
		);
		return $clean ?? $text;
	};

	$in_posts = static function () use ( $in_text ) {
		global $wpdb;
		foreach ( $wpdb->get_col( "SELECT ID FROM {$wpdb->posts} WHERE post_type = 'factdiff_report'" ) as $report ) {
			wp_delete_post( (int) $report, true );
		}
		$posts = $wpdb->get_results( "SELECT ID, post_content, post_excerpt FROM {$wpdb->posts} WHERE post_content LIKE '%factdiff%' OR post_excerpt LIKE '%[factdiff%'" );
		foreach ( $posts as $post ) {
			$clean = array(
				'post_content' => $in_text( $post->post_content ),
				'post_excerpt' => $in_text( $post->post_excerpt ),
			);
			if ( $clean['post_content'] !== $post->post_content || $clean['post_excerpt'] !== $post->post_excerpt ) {
				$wpdb->update( $wpdb->posts, $clean, array( 'ID' => $post->ID ) );
				clean_post_cache( (int) $post->ID );
			}
		}
	};

	// A widget that held nothing else goes, and its place in the sidebars with it.
	$in_widgets = static function () use ( $in_text ) {
		$sidebars = get_option( 'sidebars_widgets', array() );
		$gone     = array();
		foreach ( array( 'block', 'text', 'custom_html' ) as $kind ) {
			$widgets = get_option( 'widget_' . $kind, array() );
			if ( ! is_array( $widgets ) ) {
				continue;
			}
			$clean = array();
			foreach ( $widgets as $number => $widget ) {
				$field = 'text' === $kind ? 'text' : 'content';
				$text  = is_array( $widget ) ? ( $widget[ $field ] ?? '' ) : '';
				if ( is_string( $text ) && $in_text( $text ) !== $text ) {
					$widget[ $field ] = $in_text( $text );
					if ( '' === trim( $widget[ $field ] ) && '' === ( $widget['title'] ?? '' ) ) {
						$gone[] = $kind . '-' . $number;
						continue;
					}
				}
				$clean[ $number ] = $widget;
			}
			if ( $clean !== $widgets ) {
				update_option( 'widget_' . $kind, $clean );
			}
		}
		if ( array() !== $gone && is_array( $sidebars ) ) {
			foreach ( $sidebars as $name => $places ) {
				$sidebars[ $name ] = is_array( $places ) ? array_values( array_diff( $places, $gone ) ) : $places;
			}
			update_option( 'sidebars_widgets', $sidebars );
		}
	};

	if ( ! is_multisite() ) {
		$in_posts();
		$in_widgets();
		return;
	}
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		$in_posts();
		$in_widgets();
		restore_current_blog();
	}
} )();
